import type { Claim } from '../claim/index.ts'
import type { Constraint, Readings } from './constraint.ts'
import { givensOf } from './expression.ts'
import type { Given } from './given.ts'

/** A claim of the document with its figures and what it comes to. */
export type Entry = { readonly claim: Claim; readonly givens: readonly Given[]; readonly readings: Readings }

/** The one reading of a claim that says something of unknowns; none if it has several, or is not meant strictly. */
export function solvableConstraint({ claim, readings }: Entry): Constraint | undefined {
  if (!('constraints' in readings) || readings.constraints.length > 1 || mayDiffer(claim)) return undefined
  const [constraint] = readings.constraints
  return unknownsOf(constraint).length > 0 ? constraint : undefined
}

/** Whether a claim only sets two figures side by side whose scope may differ. */
export function mayDiffer(claim: Claim): boolean {
  return claim.kind === 'restated' && claim.scope === 'mayDiffer'
}

/** The unknowns that a constraint speaks of, each once. */
export function unknownsOf({ expression }: Constraint): readonly string[] {
  return [...new Set(givensOf(expression).flatMap((given) => (given.kind === 'unknown' ? [given.key] : [])))]
}
