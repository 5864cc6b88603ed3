import { compareRatios, finiteDecimal, type Ratio, roundRatio } from '../decimal/index.ts'
import { type End, type Interval, intervalShape } from '../interval/index.ts'
import { expectShape, localeOf } from '../result/index.ts'
import { type FormatOptions, formatNumber } from './format-number.ts'

/**
 * An interval with its open and closed ends: "(418.911 ; 419.413]". Ends whose digits never stop are printed to two places
 * after "≈".
 *
 * @vi khoảng giá trị
 * @example
 * formatInterval(roundingInterval('98.88', 'down'))
 * //=> '[98,88 ; 98,89)'
 */
export function formatInterval(interval: Interval, options: FormatOptions = {}): string {
  expectShape(intervalShape, interval, 'interval')
  const { low, high } = interval
  localeOf(options)
  const from = low === undefined ? '(-∞' : `${low.closed ? '[' : '('}${formatEnd(low, options)}`
  const to = high === undefined ? '∞)' : `${formatEnd(high, options)}${high.closed ? ']' : ')'}`
  return `${from} ; ${to}`
}

function formatEnd({ value }: End, options: FormatOptions): string {
  return formatRatio(value, options)
}

/** The one number that an interval holds, where it holds just one. */
export function onlyValue({ low, high }: Interval): Ratio | undefined {
  if (low === undefined || high === undefined) return undefined
  return low.closed && high.closed && compareRatios(low.value, high.value) === 0 ? low.value : undefined
}

/** Where a value lies, in words: "8" for a single number, "từ trên 49,46 đến 50,27" for an interval, "không quá 5" without a low end. */
export function formatWhere(interval: Interval, options: FormatOptions = {}): string {
  const value = onlyValue(interval)
  if (value !== undefined) return formatRatio(value, options)
  const { low, high } = interval
  const words = localeOf(options) === 'en' ? english : vietnamese
  const word = (end: End, [closed, open]: Words) => `${end.closed ? closed : open} ${formatEnd(end, options)}`
  if (low === undefined) return high === undefined ? words.anywhere : word(high, words.atMost)
  return high === undefined ? word(low, words.atLeast) : `${word(low, words.from)} ${word(high, words.to)}`
}

/** What stands before an end that belongs to the interval, and before one that does not. */
type Words = readonly [closed: string, open: string]

const vietnamese = {
  from: ['từ', 'từ trên'],
  to: ['đến', 'đến dưới'],
  atLeast: ['ít nhất', 'trên'],
  atMost: ['không quá', 'dưới'],
  anywhere: 'không giới hạn',
} as const

const english = {
  from: ['from', 'from over'],
  to: ['to', 'to below'],
  atLeast: ['at least', 'over'],
  atMost: ['at most', 'below'],
  anywhere: 'without limit',
} as const

/** An exact ratio as a number: in full where its digits end, else to two places after "≈". */
export function formatRatio(value: Ratio, options: FormatOptions = {}): string {
  const amount = finiteDecimal(value)
  if (amount !== undefined) return formatNumber(amount, options)
  return `≈ ${formatNumber(roundRatio(value, { places: 2, rounding: 'halfUp' }), options)}`
}
