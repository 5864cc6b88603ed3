import { decimalCodes, failure, issue, limits, orThrow, type Result, success, usageError } from '../result/index.ts'
import { Exact } from './engine.ts'

declare const brand: unique symbol

/**
 * A decimal numeral in plain notation: optional minus, digits without needless leading zeros, optional point and
 * digits. Trailing zeros are kept, as they say how the figure was rounded; there is no "-0" and no exponent.
 */
export type DecimalString = string & { readonly [brand]: 'DecimalString' }

/** What goes in wherever a decimal is asked for: plain notation as text, or a bigint; never a `number`. */
export type DecimalInput = string | bigint

const plainNumeral = /^-?[0-9]+(?:\.[0-9]+)?$/
const canonicalNumeral = /^(?:-(?!0(?:\.0+)?$))?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

/**
 * A decimal from plain notation, every printed digit kept. Throws a `UsageError` for anything else.
 *
 * @vi số thập phân
 * @example
 * decimal('3696.0')
 * //=> '3696.0'
 */
export function decimal(text: DecimalInput): DecimalString {
  return orThrow(readDecimal(text), decimalCodes)
}

/** Reads plain notation of untrusted origin: a decimal, or the issue. */
export function readDecimal(text: unknown): Result<DecimalString> {
  if (typeof text === 'bigint') return readBigint(text)
  if (typeof text !== 'string') return failure(issue('decimal.malformed', { expected: 'string', received: text }))
  if (text.length > limits.digits + 2) return tooManyDigits(text)
  if (!plainNumeral.test(text)) return failure(issue('decimal.malformed', { expected: '"1234.5"', received: text }))
  return digitCount(text) > limits.digits ? tooManyDigits(text) : success(withoutNeedlessZeros(text))
}

const beyondLimit = /* @__PURE__ */ (() => 10n ** BigInt(limits.digits))()

function readBigint(value: bigint): Result<DecimalString> {
  if (value >= beyondLimit || value <= -beyondLimit) return tooManyDigits(value)
  return success(String(value) as DecimalString)
}

function tooManyDigits(received: unknown): Result<DecimalString> {
  return failure(issue('decimal.tooManyDigits', { expected: `≤ ${limits.digits}`, received }))
}

function digitCount(numeral: string): number {
  return numeral.length - (numeral.startsWith('-') ? 1 : 0) - (numeral.includes('.') ? 1 : 0)
}

function withoutNeedlessZeros(numeral: string): DecimalString {
  const negative = numeral.startsWith('-')
  const digits = numeral.slice(negative ? 1 : 0).replace(/^0+(?=[0-9])/, '')
  return (negative && /[1-9]/.test(digits) ? `-${digits}` : digits) as DecimalString
}

/**
 * Whether a value is a decimal numeral just as ktxh writes it.
 *
 * @example
 * isDecimalString('007')
 * //=> false
 */
export function isDecimalString(value: unknown): value is DecimalString {
  return (
    typeof value === 'string' &&
    value.length <= limits.resultDigits + 2 &&
    canonicalNumeral.test(value) &&
    digitCount(value) <= limits.resultDigits
  )
}

/** The numeral as a number to compute with: what ktxh wrote itself is taken as it is, all else is checked first. */
export function exact(value: DecimalInput): Exact {
  return new Exact(isDecimalString(value) ? value : decimal(value))
}

/** A computed amount: plain notation without trailing zeros. Throws a `UsageError` beyond `limits.resultDigits`. */
export function computed(value: Exact): DecimalString {
  return written(value, value.decimalPlaces())
}

/** A computed amount with a given number of decimal places, which must suffice. */
export function written(value: Exact, places: number): DecimalString {
  const wholeDigits = Math.max(1, value.e + 1)
  if (wholeDigits + places > limits.resultDigits) {
    throw usageError(decimalCodes, 'decimal.resultTooLong', {
      expected: `≤ ${limits.resultDigits}`,
      received: wholeDigits + places,
    })
  }
  return value.toFixed(places) as DecimalString
}
