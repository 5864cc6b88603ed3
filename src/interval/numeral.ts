import { type DecimalString, isDecimalString, type Ratio } from '../decimal/index.ts'
import { decimalCodes, usageError } from '../result/index.ts'
import { type Fraction, floorOf } from './fraction.ts'

/** So many units of the last of so many decimal places: 1234 hundredths are "12.34". */
export function numeralOf(units: bigint, places: number): DecimalString {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const numeral = `${units < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`
  if (isDecimalString(numeral)) return numeral
  throw usageError(decimalCodes, 'decimal.resultTooLong', { received: numeral.length })
}

/** The number in full, without needless zeros; undefined where its digits never end. */
export function finiteNumeral({ top, bottom }: Fraction): DecimalString | undefined {
  const [twos, rest] = takeOut(2n, bottom)
  const [fives, others] = takeOut(5n, rest)
  const places = Math.max(twos, fives)
  return others === 1n ? numeralOf((top * 10n ** BigInt(places)) / bottom, places) : undefined
}

/** How often a number can be divided by a factor, and what is left of it. */
function takeOut(factor: bigint, whole: bigint): readonly [times: number, rest: bigint] {
  let [times, rest] = [0, whole]
  for (; rest % factor === 0n; rest /= factor) times += 1
  return [times, rest]
}

/** The number as half-up rounding prints it: ties go away from zero. */
export function printHalfUp({ top, bottom }: Fraction, places: number): DecimalString {
  const magnitude = { top: 2n * 10n ** BigInt(places) * (top < 0n ? -top : top) + bottom, bottom: 2n * bottom }
  const units = floorOf(magnitude)
  return numeralOf(top < 0n ? -units : units, places)
}

/** A fraction as a ratio in lowest terms. Throws a `UsageError` beyond `limits.resultDigits`. */
export function toRatio({ top, bottom }: Fraction): Ratio {
  return { numerator: numeralOf(top, 0), denominator: numeralOf(bottom, 0) }
}
