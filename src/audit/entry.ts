import type { Claim } from '../claim/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Constraint, Readings } from './constraint.ts'
import { givensOf } from './expression.ts'
import type { Given } from './given.ts'

/** A claim of the document with its figures and what it comes to. */
export type Entry = {
  readonly claim: Claim
  readonly givens: readonly Given[]
  readonly readings: Readings
  /** Why the claim is not meant so strictly that it could be condemned. */
  readonly leniency?: ReasonCode | undefined
}

/** The one reading of a claim that says something of unknowns; none if it has several, or is not meant strictly. */
export function solvableConstraint({ readings, leniency }: Entry): Constraint | undefined {
  if (!('constraints' in readings) || readings.constraints.length > 1 || leniency) return undefined
  const [constraint] = readings.constraints
  return unknownsOf(constraint).length > 0 ? constraint : undefined
}

/** The unknowns that a constraint speaks of, each once. */
export function unknownsOf({ expression }: Constraint): readonly string[] {
  return [...new Set(givensOf(expression).flatMap((given) => (given.kind === 'unknown' ? [given.key] : [])))]
}
