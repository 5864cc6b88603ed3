import { checkRounding, type DecimalInput, decimal, placesOf, type RoundingMode } from '../decimal/index.ts'
import { asInterval } from './as-interval.ts'
import { type Fraction, fraction, fractionOf } from './fraction.ts'
import type { End, Interval, Span } from './interval.ts'

/** How far from a printed numeral the exact value may lie, in halves of the unit of its last digit. */
type Reach = { readonly halves: 0n | 1n | 2n; readonly closed: boolean }

/** One side of a printed numeral: up or down, away from zero or towards it (from zero every way leads away). */
type Side = { readonly up: boolean; readonly away: boolean; readonly even: boolean }

const nowhere: Reach = { halves: 0n, closed: true }
const withinUnit: Reach = { halves: 2n, closed: false }
const belowHalf: Reach = { halves: 1n, closed: false }
const toHalf: Reach = { halves: 1n, closed: true }

const reaches: Readonly<Record<RoundingMode, (side: Side) => Reach>> = {
  halfUp: ({ away }) => (away ? belowHalf : toHalf),
  halfDown: ({ away }) => (away ? toHalf : belowHalf),
  halfEven: ({ even }) => (even ? toHalf : belowHalf),
  up: ({ away }) => (away ? nowhere : withinUnit),
  down: ({ away }) => (away ? withinUnit : nowhere),
  ceiling: ({ up }) => (up ? nowhere : withinUnit),
  floor: ({ up }) => (up ? withinUnit : nowhere),
}

/**
 * The set of numbers that a rounding mode prints as this numeral. Its trailing zeros count: "98.8" and "98.80" stand
 * for different sets. Throws a `UsageError` for a malformed numeral or mode.
 *
 * @vi khoảng giá trị của một số đã làm tròn
 * @example
 * roundingInterval('98.8', 'halfUp')
 * //=> { low: { value: { numerator: '395', denominator: '4' }, closed: true }, high: { value: { numerator: '1977', denominator: '20' }, closed: false } }
 */
export function roundingInterval(printed: DecimalInput, rounding: RoundingMode): Interval {
  checkRounding(rounding)
  return asInterval(roundingSpan(decimal(printed), rounding))
}

/** The rounding interval to compute with. */
export function roundingSpan(printed: string, rounding: RoundingMode): Span {
  const { top, bottom } = fractionOf(printed)
  const scale = 2n * 10n ** BigInt(placesOf(printed))
  const [halfUnits, even] = [top * (scale / bottom), '02468'.includes(printed.slice(-1))]
  const end = (up: boolean): End<Fraction> => {
    const { halves, closed } = reaches[rounding]({ up, even, away: up ? top >= 0n : top <= 0n })
    return { value: fraction(halfUnits + (up ? halves : -halves), scale), closed }
  }
  return { low: end(false), high: end(true) }
}
