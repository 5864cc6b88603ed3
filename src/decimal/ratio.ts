import { decimalCodes, usageError } from '../result/index.ts'
import { computed, type DecimalInput, type DecimalString, exact } from './decimal-string.ts'
import { Exact, powerOfTen } from './engine.ts'

/**
 * An exact fraction of two decimals, the denominator above zero. It is never rounded until it is printed.
 *
 * @vi tỷ số
 */
export type Ratio = { readonly numerator: DecimalString; readonly denominator: DecimalString }

/**
 * The exact ratio of a part to a whole. Throws a `UsageError` when the whole is zero; `completionRatio` and its
 * like answer instead.
 *
 * @vi tỷ số
 * @example
 * ratio('356', '360')
 * //=> { numerator: '356', denominator: '360' }
 */
export function ratio(part: DecimalInput, whole: DecimalInput): Ratio {
  return fraction(exact(part), exact(whole))
}

/** The ratio of two numbers in hand. */
export function fraction(numerator: Exact, denominator: Exact): Ratio {
  const [top, bottom] = upright(numerator, denominator)
  return { numerator: computed(top), denominator: computed(bottom) }
}

/** The terms to compute with, checked anew: a ratio is plain data, which anyone may have written. */
export function termsOf(value: Ratio): readonly [numerator: Exact, denominator: Exact] {
  return upright(exact(value?.numerator), exact(value?.denominator))
}

/** Both terms with the sign in the numerator. */
function upright(numerator: Exact, denominator: Exact): readonly [numerator: Exact, denominator: Exact] {
  if (denominator.isZero()) throw usageError(decimalCodes, 'decimal.divisionByZero')
  return denominator.isNegative() ? [numerator.negated(), denominator.negated()] : [numerator, denominator]
}

/** A decimal as a ratio over one. */
export function wholeRatio(value: DecimalInput): Ratio {
  return fraction(exact(value), new Exact(1))
}

/**
 * Compares two ratios exactly: -1, 0 or 1.
 *
 * @example
 * compareRatios(ratio('46', '50'), ratio('92', '100'))
 * //=> 0
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [[n, d], [m, e]] = [termsOf(a), termsOf(b)]
  return n.times(e).comparedTo(m.times(d)) as -1 | 0 | 1
}

/** The sum of two ratios. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  return combine(a, b, (left, right) => left.plus(right))
}

/** The difference of two ratios. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return combine(a, b, (left, right) => left.minus(right))
}

/** The product of two ratios. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  const [[n, d], [m, e]] = [termsOf(a), termsOf(b)]
  return simplify(n.times(m), d.times(e))
}

/** The quotient of two ratios. Throws a `UsageError` when the second is zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  const [[n, d], [m, e]] = [termsOf(a), termsOf(b)]
  return simplify(n.times(e), d.times(m))
}

function combine(a: Ratio, b: Ratio, operation: (left: Exact, right: Exact) => Exact): Ratio {
  const [[n, d], [m, e]] = [termsOf(a), termsOf(b)]
  return d.equals(e) ? fraction(operation(n, m), d) : simplify(operation(n.times(e), m.times(d)), d.times(e))
}

/** A ratio in lowest terms, numerator and denominator whole. */
export function lowestTerms(value: Ratio): Ratio {
  return simplify(...termsOf(value))
}

/** Euclid's algorithm finds the greatest common measure of two decimals as it does of two whole numbers. */
function simplify(numerator: Exact, denominator: Exact): Ratio {
  const divisor = commonDivisor(numerator.abs(), denominator.abs())
  return fraction(numerator.divToInt(divisor), denominator.divToInt(divisor))
}

function commonDivisor(a: Exact, b: Exact): Exact {
  let [larger, smaller] = [a, b]
  while (!smaller.isZero()) [larger, smaller] = [smaller, larger.mod(smaller)]
  return larger
}

/**
 * The ratio as a finite decimal, or undefined where its digits never end: in lowest terms its denominator is made of twos
 * and fives, and it takes as many places as the one or the other occurs more often.
 */
export function finiteDecimal(value: Ratio): DecimalString | undefined {
  const { numerator, denominator } = lowestTerms(value)
  const whole = BigInt(denominator)
  const [twos, afterTwos] = takenOut(whole, 2n)
  const [fives, rest] = takenOut(afterTwos, 5n)
  if (rest !== 1n) return undefined
  const places = Math.max(twos, fives)
  const units = (BigInt(numerator) * 10n ** BigInt(places)) / whole
  return computed(new Exact(String(units)).times(powerOfTen(-places)))
}

/** How often a factor occurs, and what is left without it. */
function takenOut(value: bigint, factor: bigint): readonly [times: number, rest: bigint] {
  let [times, rest] = [0, value]
  for (; rest % factor === 0n; times += 1) rest /= factor
  return [times, rest]
}
