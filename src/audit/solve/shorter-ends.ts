import { ceilingOf, type End, type Fraction, floorOf, fraction, type Span, span } from '../../interval/index.ts'

/** Beyond so many digits an end is replaced by a shorter one further out. */
const longest = 10n ** 230n
const kept = 10n ** 115n

/**
 * The interval with ends of bounded length. Each step of a long chain of statements lengthens a fraction; one of more
 * than 230 digits moves outwards by less than 10^-115, so that no true value is lost and no figure of a document is near
 * enough to notice.
 */
export function shorterEnds(interval: Span): Span {
  const { low, high } = interval
  if (!isLong(low) && !isLong(high)) return interval
  return span(low && shortened(low, floorOf), high && shortened(high, ceilingOf))
}

function isLong(end: End<Fraction> | undefined): boolean {
  return end !== undefined && (end.value.bottom > longest || end.value.top > longest || end.value.top < -longest)
}

function shortened(end: End<Fraction>, outwards: (value: Fraction) => bigint): End<Fraction> | undefined {
  if (!isLong(end)) return end
  const { top, bottom } = end.value
  const whole = outwards({ top: top * kept, bottom })
  const tooLarge = whole > longest || whole < -longest
  return tooLarge ? undefined : { value: fraction(whole, kept), closed: false }
}
