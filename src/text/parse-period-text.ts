import {
  type Period,
  parsePeriod,
  periodBounds,
  periodKind,
  periodLastYear,
  shiftedPeriod,
  yearOf,
} from '../period/index.ts'
import { anObject, expectShape, failure, issue, limits, type Result, success } from '../result/index.ts'
import { normalise } from './normalise.ts'
import { periodForms } from './period-forms.ts'
import { readable } from './readable.ts'

/** What a text leaves out: the year of the document, and the period that "cùng kỳ" goes back from. */
export type PeriodTextOptions = { readonly year?: number; readonly period?: Period }

/**
 * Reads a period as reports write it: months, quarters, halves and years, spans of years, dates, "đến hết …". Where the text
 * names no year, `year` stands in. "Cùng kỳ" is the same part of the year before `period`, or the year before `year`. What is
 * not understood, or lacks its year, is refused with an issue.
 *
 * @vi đọc kỳ
 * @example
 * valueOf(parsePeriodText('6 tháng đầu năm', { year: 2020 }))
 * //=> '2020-S1'
 */
export function parsePeriodText(text: string, options: PeriodTextOptions = {}): Result<Period> {
  expectShape(anObject, options, 'options')
  const given = readable(text)
  if (!given.ok) return given
  if (given.value.length > limits.identifierLength) return unknown(given.value)
  const read = readPeriod(tidied(normalise(given.value).lower), options)
  if (read === 'noYear') return failure(issue('text.noYear', { span: [0, text.length], received: text }))
  return read?.ok ? read : unknown(given.value)
}

function unknown(text: string): Result<Period> {
  const expected = '"6 tháng đầu năm 2020"'
  return failure(issue('text.unknownPeriod', { span: [0, text.length], expected, received: text }))
}

type Read = Result<Period> | 'noYear' | undefined

function readPeriod(text: string, options: PeriodTextOptions): Read {
  if (text === 'cùng kỳ' || text === 'cùng kỳ năm trước' || text === 'cùng kỳ năm ngoái') return lastYear(options)
  const samePeriod = text.startsWith('cùng kỳ ') ? text.slice('cùng kỳ '.length) : undefined
  if (samePeriod !== undefined) return samePartOf(readPeriod(samePeriod, options), options)
  const until = endings.find((ending) => text.startsWith(ending))
  const ended = until === undefined ? undefined : untilEnd(readForm(text.slice(until.length), options))
  return ended ?? (text === 'tháng trước' || text === 'quý trước' ? justBefore(text, options) : readForm(text, options))
}

const endings = ['đến hết ', 'đến cuối ', 'tính đến hết ', 'lũy kế đến hết ']

/** The month or quarter before the one given. */
function justBefore(text: string, { period }: PeriodTextOptions): Read {
  if (period === undefined) return 'noYear'
  const kind = text === 'tháng trước' ? 'month' : 'quarter'
  return periodKind(period) === kind ? shiftedPeriod(period, -1) : undefined
}

function readForm(text: string, { year, period }: PeriodTextOptions): Read {
  const known = year ?? (period && yearOf(period))
  for (const form of periodForms) {
    const pieces = form.pattern.exec(text)
    if (pieces === null) continue
    const named = form.year === undefined ? '' : form.year === 0 ? undefined : pieces[form.year]
    const written = named ?? (known === undefined ? undefined : String(known))
    return written === undefined ? 'noYear' : parsePeriod(form.code(pieces, written))
  }
  return undefined
}

function lastYear({ year, period }: PeriodTextOptions): Read {
  if (period !== undefined) return periodLastYear(period)
  return year === undefined ? 'noYear' : parsePeriod(String(year - 1))
}

/** "cùng kỳ năm 2019" of a half-year is the half-year of 2019. */
function samePartOf(read: Read, { period }: PeriodTextOptions): Read {
  const [from, to] = [period && yearOf(period), typeof read === 'object' && read.ok ? yearOf(read.value) : undefined]
  if (period === undefined || from === undefined || to === undefined) return read
  let moved: Result<Period> = success(period)
  for (let year = from; year > to && moved.ok; year -= 1) moved = periodLastYear(moved.value)
  return from < to ? read : moved
}

function untilEnd(read: Read): Read {
  if (typeof read !== 'object' || !read.ok) return read
  return parsePeriod(`../${periodBounds(read.value).end}`)
}

const openings =
  /^(?:trong|tầm nhìn|ước thực hiện|thực hiện|ước|dự kiến|kế hoạch|mục tiêu|kết quả|so với|của|tính theo) /

/** The text in the form that patterns expect: one blank, plain dashes, dates as 24/8/2020, no opening words. */
function tidied(lower: string): string {
  const text = lower
    .replace(/[()]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('luỹ', 'lũy')
    .replaceAll('kì', 'kỳ')
    .replaceAll('quí', 'quý')
    .replace(/ ?([-/]) ?/g, '$1')
    .replace(/(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g, '$1/$2/$3')
    .replaceAll('ngày ', '')
    .replace(/^0(\d) /, '$1 ')
  return withoutOpening(withoutNumberWord(text))
}

const numberWords: ReadonlyMap<string, string> = new Map([
  ['một', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['sáu', '6'],
  ['chín', '9'],
])

function withoutNumberWord(text: string): string {
  const [first = ''] = text.split(' ', 1)
  return (numberWords.get(first) ?? first) + text.slice(first.length)
}

function withoutOpening(text: string): string {
  const rest = text.replace(openings, '')
  return rest === text || text.startsWith('kế hoạch 5 năm') ? rest : withoutOpening(rest)
}
