// Readers by regular expression, as users would write them, to measure those of ktxh/text against.

import { Decimal } from 'decimal.js'
import { standardUnits } from 'ktxh'

/** Every way to write a standard unit, the longest first. */
const units = new Map(
  Object.entries(standardUnits)
    .flatMap(([code, { vi, spellings }]) => [vi, ...spellings].map((spelling) => [spelling, code]))
    .sort(([a], [b]) => b.length - a.length),
)

const number = String.raw`0*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`
const wholeNumber = new RegExp(`^${number}$`)
const wholeText = new RegExp(`^${number}(?:/${number})?\\s*(.+)$`)
const spellings = [...units.keys()].map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
const figure = `${number}(?:/${number})?\\s*(${spellings.join('|')})(?!\\p{L})`
const anywhere = new RegExp(figure, 'gu')

const plain = (whole, fraction) => whole.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`)

function toQuantities([, whole, fraction, otherWhole, otherFraction, symbol]) {
  const unit = units.get(symbol)
  if (unit === undefined) return undefined
  const quantity = { amount: plain(whole, fraction), unit }
  return otherWhole === undefined
    ? { quantity }
    : { quantity, outOf: { amount: plain(otherWhole, otherFraction), unit } }
}

/** What a user would write in an afternoon: groups of three checked, fractions, units by a table. */
export function quantityByRegex(text) {
  const match = wholeText.exec(text)
  return match === null ? undefined : toQuantities(match)
}

const hasty = /^([\d.,]+)(?:\/([\d.,]+))?\s*(\D+)$/
const toDecimal = (digits) => new Decimal(digits.replace(/\./g, '').replace(',', '.'))

/**
 * What a user would write in ten minutes: whatever digits and marks come, dots deleted, through decimal.js, which takes the zeros
 * that "7.366,0" prints.
 */
export function quantityInTenMinutes(text) {
  const [, first, second, symbol] = hasty.exec(text)
  const unit = units.get(symbol)
  const quantity = { amount: toDecimal(first).toFixed(), unit }
  return second === undefined ? { quantity } : { quantity, outOf: { amount: toDecimal(second).toFixed(), unit } }
}

/** A numeral as a double, its grouping checked; NaN where it is none. */
export function doubleByRegex(numeral) {
  const match = wholeNumber.exec(numeral)
  return match === null ? Number.NaN : Number(plain(match[1], match[2]))
}

/** A numeral as a double, unchecked: "1.5" becomes 15. */
export const doubleByReplacing = (numeral) => Number(numeral.replace(/\./g, '').replace(',', '.'))

/** A numeral through decimal.js, unchecked as well. */
export const decimalByReplacing = toDecimal

function found(match, offset = 0) {
  const [printed, symbol] = [match[offset], match[offset + 5]]
  const start = match.index + match[0].length - printed.length
  const end = start + printed.length
  const spans = { number: [start, end - symbol.length], unit: [end - symbol.length, end] }
  return { span: [start, end], printed, ...toQuantities(match.slice(offset)), spans }
}

/** Every number with a unit after it, and nothing else looked at: takes the months of "6 tháng đầu năm" for a figure. */
export const scanByRegex = (text) => Array.from(text.matchAll(anywhere), (match) => found(match))

const names = [
  String.raw`\d{1,2}[/-]\d{1,2}[/-]\d{4}`,
  String.raw`\d+(?:/\d{4})?\s?[/-]\s?\p{Lu}{2,}[\p{L}/-]*`,
  String.raw`\d{1,2} tháng(?: đầu năm| cuối năm)?(?: \d{4})?`,
  String.raw`\d{4}\s?[-–]\s?\d{4}`,
  String.raw`(?<=(?:^|[^\p{L}])(?:năm|tháng|quý|ngày|số|thứ|lần|đợt|lớp|khóa|điều|khoản|thôn|khối)\s)\d+(?:/\d{4})?`,
]
const qualifier = String.raw`(?:(trên|hơn|gần|dưới|khoảng|ước|không quá|tối đa|ít nhất|tối thiểu)\s+)?`
const careful = new RegExp(`${names.join('|')}|${qualifier}(${figure}( trở lên)?)`, 'giu')

/**
 * Does more of the scanner's work: passes over dates, numbers of documents, periods, years and labelled numbers, and takes the
 * word before or after that qualifies a figure. Leaves ranges, lists, scale words, nouns outside the table, minus signs, map
 * scales, class names, mark-up and decomposed letters to their fate.
 */
export function scanWithCare(text) {
  const quantities = []
  for (const match of text.matchAll(careful)) {
    if (match[2] === undefined) continue
    quantities.push({ ...found(match, 2), qualifier: match[8] === undefined ? match[1] : 'atLeast' })
  }
  return quantities
}

const bounds = new Map([
  ['trên', 'moreThan'],
  ['dưới', 'lessThan'],
  ['không quá', 'atMost'],
  ['tối thiểu', 'atLeast'],
])
const target = new RegExp(
  `^(?:đạt )?(?:(từ|trên|dưới|không quá|tối thiểu) )?${number}(?: ?- ?${number})?\\s*(\\D+?)( trở lên)?$`,
)

/** The commonest forms of targets: a level with a word before or after it, or a range. */
export function targetByRegex(text) {
  const [, word, whole, fraction, highWhole, highFraction, symbol, up] = target.exec(text)
  const unit = units.get(symbol)
  const value = { amount: plain(whole, fraction), unit }
  const bound =
    highWhole === undefined
      ? { kind: up === undefined ? (bounds.get(word) ?? 'bare') : 'atLeast', value }
      : { kind: 'between', low: value, high: { amount: plain(highWhole, highFraction), unit } }
  return { goal: { kind: 'level', bound } }
}

const quarters = { I: 1, II: 2, III: 3, IV: 4 }
const periods = [
  [/^6 tháng đầu năm (\d{4})$/, (year) => `${year}-S1`],
  [/^quý (I{1,3}|IV)\/(\d{4})$/, (quarter, year) => `${year}-Q${quarters[quarter]}`],
  [/^(\d{1,2}) tháng (?:đầu )?năm (\d{4})$/, (months, year) => `${year}-01-01/P${months}M`],
  [/^tháng (\d{1,2})\/(\d{4})$/, (month, year) => `${year}-${month.padStart(2, '0')}`],
  [/^giai đoạn (\d{4}) ?- ?(\d{4})$/, (from, to) => `${from}-01-01/P${to - from + 1}Y`],
  [/^năm (\d{4})$/, (year) => year],
]

/** The commonest forms of periods, one expression after the other. */
export function periodByRegex(text) {
  for (const [form, period] of periods) {
    const match = form.exec(text)
    if (match !== null) return period(...match.slice(1))
  }
  return undefined
}
