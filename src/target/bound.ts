import { targetCodes, usageError } from '../result/index.ts'
import { type Comparable, checkQuantity, compare, type Quantity, type WithUnits } from '../unit/index.ts'

/**
 * What a figure of a target asks for. `bare` is a figure without a bound word, read by the indicator's direction;
 * `unstated` is an empty cell.
 *
 * @vi mức
 */
export type Bound =
  | { readonly kind: 'exactly'; readonly value: Quantity }
  | { readonly kind: 'atLeast'; readonly value: Quantity }
  | { readonly kind: 'atMost'; readonly value: Quantity }
  | { readonly kind: 'moreThan'; readonly value: Quantity }
  | { readonly kind: 'lessThan'; readonly value: Quantity }
  | { readonly kind: 'between'; readonly low: Quantity; readonly high: Quantity }
  | { readonly kind: 'bare'; readonly value: Quantity }
  | { readonly kind: 'unstated' }

/** Every kind of bound. */
export const boundKinds: readonly Bound['kind'][] = [
  'exactly',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'between',
  'bare',
  'unstated',
]

/**
 * Just this value.
 *
 * @vi đúng bằng
 * @example
 * exactly(percent('100'))
 * //=> { kind: 'exactly', value: { amount: '100', unit: 'percent' } }
 */
export function exactly(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'exactly', value }
}

/**
 * This value or more.
 *
 * @vi trở lên, ít nhất
 * @example
 * atLeast(percent('75.18'))
 * //=> { kind: 'atLeast', value: { amount: '75.18', unit: 'percent' } }
 */
export function atLeast(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'atLeast', value }
}

/**
 * This value or less.
 *
 * @vi tối đa, không quá
 * @example
 * atMost(percent('0.15')).kind
 * //=> 'atMost'
 */
export function atMost(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'atMost', value }
}

/**
 * More than this value; equality is not enough.
 *
 * @vi trên
 * @example
 * moreThan(percent('95')).kind
 * //=> 'moreThan'
 */
export function moreThan(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'moreThan', value }
}

/**
 * Less than this value; equality is not enough.
 *
 * @vi dưới
 * @example
 * lessThan(percent('8')).kind
 * //=> 'lessThan'
 */
export function lessThan(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'lessThan', value }
}

/**
 * A range; both ends belong to it. Throws a `UsageError` when the low end is above the high one or the units measure
 * different things.
 *
 * @vi từ … đến …
 * @example
 * between(percent('9'), percent('10'))
 * //=> { kind: 'between', low: { amount: '9', unit: 'percent' }, high: { amount: '10', unit: 'percent' } }
 */
export function between<U extends string>(
  low: Quantity<U>,
  high: Quantity<NoInfer<Comparable<U>>>,
  options: WithUnits = {},
): Bound {
  if (compare<string>(low, high, options) > 0) {
    throw usageError(targetCodes, 'target.rangeReversed', {
      expected: `≤ ${high.amount}`,
      received: low.amount,
    })
  }
  return { kind: 'between', low, high }
}

/**
 * A figure without a bound word, as in nearly every row of a plan's table: at least for indicators that should rise,
 * at most for those that should fall.
 *
 * @vi số không kèm từ chỉ mức
 * @example
 * bare(quantity('10535.8', 'billionVnd')).kind
 * //=> 'bare'
 */
export function bare(value: Quantity): Bound {
  checkQuantity(value)
  return { kind: 'bare', value }
}

/**
 * No figure: an empty cell, or a plan of which only the ratio is printed.
 *
 * @vi không ghi số
 * @example
 * unstated()
 * //=> { kind: 'unstated' }
 */
export function unstated(): Bound {
  return { kind: 'unstated' }
}

/** The quantities that a bound states: none, one, or the two ends. */
export function quantitiesOf(bound: Bound): readonly Quantity[] {
  if (bound.kind === 'unstated') return []
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.value]
}
