import type { Assumption } from '../finding/index.ts'
import {
  addFractions,
  everything,
  type Fraction,
  intersect,
  type Span,
  subtractIntervals,
  wholeFraction,
} from '../interval/index.ts'
import type { Id } from '../source/index.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { type Entry, solvableConstraint, unknownsOf } from './entry.ts'
import { demandOn, type Expression, evaluate, givensOf, type Term, toQuotient, type Values } from './expression.ts'
import { type Given, valueOfGiven } from './given.ts'
import { everywhere } from './solve/everywhere.ts'
import { boundsOf, type Inequality, inequalitiesFor, quotientInequalities } from './solve/inequality.ts'
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
  const allowed = allowedBy(constraint, undefined, everywhere)
  const known = new Map<Given, Span>(
    givens.flatMap((given) =>
      given.kind === 'unknown' ? [] : [[given, valueOfGiven(given, { assuming }, everywhere)]],
    ),
  )
  const demand = (key: string, domains: Domains): Span => {
    const values: Values = (given) => known.get(given) ?? valueOfGiven(given, { assuming }, domains)
    const asked = givens.filter((each) => each.kind === 'unknown' && each.key === key)
    return asked.map((given) => demandOn(given, expression, allowed, values)).reduce(intersect, everything)
  }
  const values: Values = (given) => valueOfGiven(given, { assuming }, everywhere)
  const inequalities = () => inequalitiesOf(expression, { allowed, values, demand })
  return { id, unknowns: unknownsOf(constraint), demand, inequalities }
}

type Known = {
  readonly allowed: Span
  readonly values: Values
  readonly demand: Solvable['demand']
}

function inequalitiesOf(expression: Expression, { allowed, values, demand }: Known): readonly Inequality[] {
  if (expression.form === 'linear') return linearInequalities(expression.terms, allowed, values)
  const { part, whole, as } = expression
  if (part.kind === 'unknown' && whole.kind === 'unknown') {
    return quotientInequalities(part.key, whole.key, toQuotient(allowed, as))
  }
  return [part, whole].flatMap((given) => {
    return given.kind === 'unknown' ? boundsOf(given.key, demand(given.key, everywhere)) : []
  })
}

/** What is known moves to the other side, so that a sum of unknowns is left. */
function linearInequalities(terms: readonly Term[], allowed: Span, values: Values): readonly Inequality[] {
  const coefficients = new Map<string, Fraction>()
  for (const { given, sign } of terms) {
    if (given.kind !== 'unknown') continue
    coefficients.set(given.key, addFractions(coefficients.get(given.key) ?? zero, wholeFraction(BigInt(sign))))
  }
  const rest = terms.filter(({ given }) => given.kind !== 'unknown')
  const sum = evaluate({ form: 'linear', terms: rest }, values)
  return inequalitiesFor(coefficients, subtractIntervals(allowed, sum))
}

const zero = wholeFraction(0n)
