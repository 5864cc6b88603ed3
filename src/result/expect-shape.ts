import { argumentCodes } from './codes/argument.ts'
import { issue } from './issue.ts'
import type { Shape } from './shape.ts'
import { UsageError } from './usage-error.ts'

/** Said outright, as nothing at all is what an untyped caller passes most. */
const nothing = { received: 'undefined', receivedKind: 'undefined' } as const

/** Refuses an argument of an untyped caller that is not of the shape that the function reads. */
export function expectShape(shape: Shape, value: unknown, argument: string): void {
  const fault = shape(value)
  if (fault === undefined) return
  const { path, expected, received } = fault
  const told = issue('argument.malformed', { path: [argument, ...path], expected, received })
  throw new UsageError([received === undefined ? { ...told, ...nothing } : told], argumentCodes)
}
