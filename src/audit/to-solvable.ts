import { everything, intersect, type Span } from '../interval/index.ts'
import type { Id } from '../source/index.ts'
import type { Assumption } from './assumption.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { type Entry, solvableConstraint, unknownsOf } from './entry.ts'
import { demandOn, givensOf, type Values } from './expression.ts'
import { type Given, valueOfGiven } from './given.ts'
import type { Domains, Solvable } from './solve/solvable.ts'

/** The claims that say something of unknowns, whichever way their figures are rounded. */
export function solvableClaims(entries: readonly Entry[], assuming: Assumption): readonly Solvable[] {
  return entries.flatMap((entry) => {
    const constraint = solvableConstraint(entry)
    return constraint ? [toSolvable(entry.claim.id, constraint, assuming)] : []
  })
}

function toSolvable(id: Id, constraint: Constraint, assuming: Assumption): Solvable {
  const { expression } = constraint
  const givens = givensOf(expression)
  const allowed = allowedBy(constraint, undefined, () => everything)
  const known = new Map<Given, Span>(
    givens.flatMap((given) =>
      given.kind === 'unknown' ? [] : [[given, valueOfGiven(given, { assuming }, () => everything)]],
    ),
  )
  const demand = (key: string, domains: Domains): Span => {
    const values: Values = (given) => known.get(given) ?? valueOfGiven(given, { assuming }, domains)
    return givens
      .filter((given) => given.kind === 'unknown' && given.key === key)
      .map((given) => demandOn(given, expression, allowed, values))
      .reduce(intersect, everything)
  }
  return { id, unknowns: unknownsOf(constraint), demand }
}
