import { afterBlanks, beforeBlanks, codeAt, isDash, isDigit, isLetter, isUpper } from './characters.ts'
import { type Label, labels, unlabelled } from './labels.ts'
import { lexiconOf, phraseBefore } from './lexicon.ts'
import type { Numeral } from './numeral.ts'

type Measured = (numeral: Numeral) => boolean

/**
 * How many numerals from here on are parts of names, dates, years and document numbers; none if a figure may stand here.
 * `measured` tells whether the number is a measure or part of a fraction: then no label makes a name of it ("phường 50 triệu
đồng").
 */
export function namesAt(text: string, numerals: readonly Numeral[], at: number, measured: Measured): number {
  const [first, second, third] = [numerals[at], numerals[at + 1], numerals[at + 2]]
  if (first === undefined) return 0
  return (
    gluedAt(text, first) ||
    documentNumberAt(text, first, second) ||
    mapScaleAt(text, first, second) ||
    dateAt(text, first, second, third) ||
    yearsAt(text, first, second, measured) ||
    labelledAt(text, first, measured)
  )
}

type Following = Numeral | undefined

/** Letters, a hyphen or a slash that tie the digits to what stands before: "QL1", "Covid-19", "2-9", "1/500", "9001:2015". */
function gluedAt(text: string, { start }: Numeral): number {
  const [before, further] = [codeAt(text, start - 1), codeAt(text, start - 2)]
  if (isLetter(before) || before === 0x5f || before === 0x40 || before === 0x23) return 1
  const ties = isDash(before) ? isLetter(further) || isDigit(further) : isTie(before) && isDigit(further)
  return ties ? 1 : 0
}

function isTie(code: number): boolean {
  return code === 0x2f || code === 0x3a || code === 0x2b || code === 0x2e
}

/** "225 /KH-UBND", "15/2020/QĐ-TTg", "49-CT/TW": digits, perhaps a year, then capitals after a slash or hyphen. */
function documentNumberAt(text: string, first: Numeral, second: Following): number {
  if (first.writing !== 'plain') return 0
  if (capitalsFollow(text, first.end)) return 1
  const year = codeAt(text, first.end) === 0x2f && second?.start === first.end + 1 && isYear(second)
  return year && capitalsFollow(text, second.end) ? 2 : 0
}

function capitalsFollow(text: string, end: number): boolean {
  const sign = afterBlanks(text, end)
  const tie = codeAt(text, sign)
  if (tie !== 0x2f && !isDash(tie)) return false
  const start = afterBlanks(text, sign + 1)
  let last = start
  while (isUpper(text, last)) last += 1
  const next = codeAt(text, last)
  return last - start >= 2 && (tie === 0x2f ? start <= sign + 2 : next === 0x2f)
}

const scaleWords = lexiconOf('tỷ lệ | tỉ lệ | bản đồ | bình đồ')

/** "tỷ lệ 1/500": the scale of a map, whatever noun follows. */
function mapScaleAt(text: string, first: Numeral, second: Following): number {
  if (second === undefined || !isOne(text, first) || tieBetween(text, first, second) !== 0x2f) return 0
  return phraseBefore(scaleWords, text, beforeBlanks(text, first.start)) === undefined ? 0 : 2
}

function isOne(text: string, { start, end }: Numeral): boolean {
  return end === start + 1 && codeAt(text, start) === 0x31
}

/** A plain whole number of four digits that a text of our time may mean as a year. */
function isYear({ plain, writing, digits }: Numeral): boolean {
  if (writing !== 'plain' || digits !== 4 || plain.length !== 4) return false
  const year = Number(plain)
  return year >= 1900 && year <= 2100
}

/** "15/8/2020", "15-8-2020", "6/2020". */
function dateAt(text: string, first: Numeral, second: Following, third: Following): number {
  if (second === undefined || !isUpTo(first, 31)) return 0
  const tie = tieBetween(text, first, second)
  if (tie === undefined) return 0
  if (isYear(second)) return tie === 0x2f && isUpTo(first, 12) ? 2 : 0
  return isUpTo(second, 12) && third !== undefined && isYear(third) && tieBetween(text, second, third) === tie ? 3 : 0
}

function isUpTo({ plain, writing, digits }: Numeral, limit: number): boolean {
  return writing === 'plain' && digits <= 2 && Number(plain) <= limit
}

/** The one character between two numerals, a slash or a dash. */
function tieBetween(text: string, { end }: Numeral, { start }: Numeral): number | undefined {
  const code = codeAt(text, end)
  return start === end + 1 && (code === 0x2f || isDash(code)) ? code : undefined
}

/** A year, or a span of years, unless a unit of measure follows. */
function yearsAt(text: string, first: Numeral, second: Following, measured: Measured): number {
  if (!isYear(first) || (labelBefore(text, first.start) === undefined && measured(first))) return 0
  const dash = afterBlanks(text, first.end)
  const span = isDash(codeAt(text, dash)) && second !== undefined && isYear(second)
  return span && second.start === afterBlanks(text, dash + 1) ? 2 : 1
}

/** The number of a month, a class, a decree: a short whole number after its label. */
function labelledAt(text: string, numeral: Numeral, measured: Measured): number {
  if (numeral.writing !== 'plain' || numeral.plain.includes('.') || numeral.digits > 4) return 0
  const label = labelBefore(text, numeral.start)
  if (label === undefined || Number(numeral.plain) > greatest[label]) return 0
  return measured(numeral) ? 0 : 1
}

/** "cấp 2" is a level of schools, "cấp 262 thẻ" issues cards. */
const greatest: Readonly<Record<Label, number>> = { year: -1, month: 12, day: 31, quarter: 4, level: 9, name: 9999 }

/** The label before a number; what is itself counted ("6 tháng") or one of many ("mỗi thôn") is no label. */
function labelBefore(text: string, start: number): Label | undefined {
  const end = beforeBlanks(text, start)
  const label = phraseBefore(labels, text, end)
  if (label === undefined || phraseBefore(unlabelled, text, end) !== undefined) return undefined
  const before = beforeBlanks(text, label.start)
  const counted = isDigit(codeAt(text, before - 1)) || phraseBefore(unlabelled, text, before) !== undefined
  return counted ? undefined : label.value
}
