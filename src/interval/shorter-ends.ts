import { ceilingOf, type Fraction, floorOf, fraction } from './fraction.ts'
import { type End, type Span, span } from './interval.ts'

/**
 * The interval with ends of bounded length: an end whose fraction has a whole number of more digits moves outwards by
 * less than 10^(-digits / 2), so that no number is lost; one that is itself so large is given up.
 */
export function shorterEnds(interval: Span, digits: number): Span {
  const { low, high } = interval
  const longest = 10n ** BigInt(digits)
  if (!isLong(low, longest) && !isLong(high, longest)) return interval
  return span(shortened(low, digits, floorOf), shortened(high, digits, ceilingOf))
}

function isLong(end: End<Fraction> | undefined, longest: bigint): boolean {
  return end !== undefined && (end.value.bottom > longest || isLarge(end.value.top, longest))
}

function shortened(
  end: End<Fraction> | undefined,
  digits: number,
  outwards: (value: Fraction) => bigint,
): End<Fraction> | undefined {
  const longest = 10n ** BigInt(digits)
  if (end === undefined || !isLong(end, longest)) return end
  const scale = 10n ** BigInt(Math.floor(digits / 2))
  const whole = outwards(fraction(end.value.top * scale, end.value.bottom))
  return isLarge(whole, longest * scale) ? undefined : { value: fraction(whole, scale), closed: false }
}

function isLarge(value: bigint, longest: bigint): boolean {
  return value > longest || value < -longest
}
