import { intersect, type Span } from '../interval/index.ts'
import type { Bound } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { equal, only, ordered, type Readings } from './constraint.ts'
import type { Expression } from './expression.ts'
import { type Given, type PrintedGiven, printedGiven, qualifiedSpan } from './given.ts'
import { mismatch } from './mismatch.ts'
import type { UnitScale } from './unit-scale.ts'

/** The value of an expression lies within a bound. A figure without a bound word is one that it is printed as. */
export function boundConstraint(
  expression: Expression,
  {
    value,
    bound,
    scaleOf,
  }: { readonly value: Given; readonly bound: Bound; readonly scaleOf: (unit: string) => UnitScale },
): Readings {
  if (bound.kind === 'unstated') return { reason: 'targetNotStated', severe: false }
  const quantity = bound.kind === 'between' ? bound.low : bound.value
  const stated = statedGiven(quantity, scaleOf)
  const dimension = expression.form === 'quotient' ? 'ratio' : value.scale.dimension
  if (stated.scale.dimension !== dimension) return mismatch(value, stated)
  if (bound.kind === 'exactly' || bound.kind === 'bare') return equal(expression, stated)
  return only({ ...ordered(expression, spanOfBound(bound, scaleOf)), reported: stated.scale })
}

/** The figure that a statement gives for what it computes. */
export function statedGiven(quantity: Quantity, scaleOf: (unit: string) => UnitScale): PrintedGiven {
  return printedGiven({ role: 'stated', unit: quantity.unit, quantity }, scaleOf(quantity.unit))
}

const qualifiers = { atLeast: 'atLeast', atMost: 'atMost', moreThan: 'over', lessThan: 'under' } as const

/** The numbers that a bound word admits, in base units, its own figures taken as they stand. */
export function spanOfBound(
  bound: Exclude<Bound, { kind: 'unstated' | 'exactly' | 'bare' }>,
  scaleOf: (unit: string) => UnitScale,
): Span {
  if (bound.kind !== 'between') return qualifiedSpan(bound.value, scaleOf(bound.value.unit), qualifiers[bound.kind])
  const { low, high } = bound
  return intersect(qualifiedSpan(low, scaleOf(low.unit), 'atLeast'), qualifiedSpan(high, scaleOf(high.unit), 'atMost'))
}
