import { type DecimalInput, type DecimalString, exact, written } from './decimal-string.ts'
import { Exact, powerOfTen } from './engine.ts'
import { fraction, type Ratio, ratio, termsOf } from './ratio.ts'
import { checkPrinting, type Position, type Printing, roundsUp } from './rounding.ts'

/**
 * A decimal rounded to a number of places, all of them written.
 *
 * @vi làm tròn
 * @example
 * round('28.75', { places: 1, rounding: 'halfUp' })
 * //=> '28.8'
 */
export function round(value: DecimalInput, printing: Printing): DecimalString {
  return roundRatio(fraction(exact(value), new Exact(1)), printing)
}

/**
 * The quotient of two decimals, rounded once from the exact value. Throws a `UsageError` when the divisor is zero.
 *
 * @vi phép chia
 * @example
 * divide('36', '37', { places: 3, rounding: 'down' })
 * //=> '0.972'
 */
export function divide(dividend: DecimalInput, divisor: DecimalInput, printing: Printing): DecimalString {
  return roundRatio(ratio(dividend, divisor), printing)
}

/**
 * A ratio in per cent, rounded once from the exact value.
 *
 * @vi phần trăm
 * @example
 * percentOf(ratio('36', '37'), { places: 1, rounding: 'halfUp' })
 * //=> '97.3'
 */
export function percentOf(value: Ratio, printing: Printing): DecimalString {
  return roundScaled(value, new Exact(100), printing)
}

/** A ratio printed as a decimal, rounded once from the exact value. */
export function roundRatio(value: Ratio, printing: Printing): DecimalString {
  return roundScaled(value, new Exact(1), printing)
}

/**
 * Rounding by remainders: with q and r the whole quotient and the remainder of n·10^places / d, twice r compared
 * with d says on which side of the tie the exact value lies. No precision is involved.
 */
function roundScaled(value: Ratio, factor: Exact, printing: Printing): DecimalString {
  checkPrinting(printing)
  const { places, rounding } = printing
  const [numerator, divisor] = termsOf(value)
  const dividend = numerator.times(factor).times(powerOfTen(places))
  const below = floorQuotient(dividend, divisor)
  const remainder = dividend.minus(below.times(divisor))
  const position: Position = {
    negative: dividend.isNegative(),
    odd: !below.mod(2).isZero(),
    fraction: remainder.isZero() ? 'none' : besideHalf(remainder.times(2).comparedTo(divisor)),
  }
  return written((roundsUp(rounding, position) ? below.plus(1) : below).times(powerOfTen(-places)), places)
}

function floorQuotient(dividend: Exact, divisor: Exact): Exact {
  const truncated = dividend.divToInt(divisor)
  return truncated.times(divisor).greaterThan(dividend) ? truncated.minus(1) : truncated
}

/** Where a fraction stands, from the sign of its comparison with one half. */
export function besideHalf(comparison: number): 'belowHalf' | 'half' | 'aboveHalf' {
  return comparison < 0 ? 'belowHalf' : comparison > 0 ? 'aboveHalf' : 'half'
}
