import { ceilingOf, compareFractions, type Fraction, floorOf, fraction } from './fraction.ts'
import { type End, type Span, span } from './interval.ts'

/**
 * The interval with ends of bounded length: an end whose fraction has a whole number of more digits moves outwards by
 * less than 10^(-digits / 2), so that no number is lost; one that is itself so large is given up.
 */
export function shorterEnds({ low, high }: Span, digits: number): Span {
  return span(shortened(low, digits, floorOf), shortened(high, digits, ceilingOf))
}

function shortened(
  end: End<Fraction> | undefined,
  digits: number,
  outwards: (value: Fraction) => bigint,
): End<Fraction> | undefined {
  const longest = 10n ** BigInt(digits)
  if (end === undefined || !isLong(end.value, longest)) return end
  const scale = 10n ** BigInt(Math.floor(digits / 2))
  const whole = outwards(fraction(end.value.top * scale, end.value.bottom))
  if (isLarge(whole, longest * scale)) return undefined
  const value = fraction(whole, scale)
  return { value, closed: end.closed && compareFractions(value, end.value) === 0 }
}

function isLong({ top, bottom }: Fraction, longest: bigint): boolean {
  return bottom > longest || isLarge(top, longest)
}

function isLarge(value: bigint, longest: bigint): boolean {
  return value > longest || value < -longest
}
