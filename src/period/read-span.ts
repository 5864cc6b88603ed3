import { failure, issue, orThrow, periodCodes, type Result, success } from '../result/index.ts'
import { parseCalendarDate } from './calendar-date.ts'
import { daysLater } from './day-arithmetic.ts'
import { monthIndex, monthOfDay } from './month-index.ts'
import type { Period } from './period.ts'
import { type Span, spanBetween, spanOfMonths } from './span.ts'

const longestCode = 21
const calendarPeriod = /^([1-9][0-9]{3})(?:-(?:([ASTQ])([1-4])|M?(0[1-9]|1[0-2])))?$/
const duration = /^P([1-9][0-9]{0,4})([DMY])$/

/** SDMX's parts of a year, in months: the year itself, semesters, trimesters, quarters. */
const monthsOfPart: ReadonlyMap<string, number> = new Map([
  ['A', 12],
  ['S', 6],
  ['T', 4],
  ['Q', 3],
])

/** What a period covers. Throws a `UsageError` for a text that was never checked and is no period. */
export function spanOf(period: Period): Span {
  return orThrow(readSpan(period), periodCodes)
}

/** Reads a code of untrusted origin: what the period covers, or the issue. */
export function readSpan(code: unknown): Result<Span> {
  if (typeof code !== 'string' || code.length > longestCode) return malformed(code)
  const slash = code.indexOf('/')
  if (slash >= 0) return readEnds(code, code.slice(0, slash), code.slice(slash + 1))
  if (code.length !== 10) return readCalendarPeriod(code)
  const day = parseCalendarDate(code)
  return spanBetween(day, day)
}

function malformed(received: unknown): Result<never> {
  return failure(issue('period.malformed', { received }))
}

function readCalendarPeriod(code: string): Result<Span> {
  const [, year, part = 'A', ordinal = '1', month] = calendarPeriod.exec(code) ?? []
  const count = month === undefined ? monthsOfPart.get(part) : 1
  if (year === undefined || count === undefined) return malformed(code)
  const last = Number(month ?? ordinal) * count
  return last > 12 ? malformed(code) : spanOfMonths(monthIndex(Number(year), last - count + 1), count)
}

function readEnds(code: string, from: string, to: string): Result<Span> {
  const [start, end] = [parseCalendarDate(from), parseCalendarDate(to)]
  if (from === '..') return end.ok ? success({ kind: 'upTo', end: end.value }) : end
  const [, count, unit] = duration.exec(to) ?? []
  if (count === undefined || !start.ok) return spanBetween(start, end)
  if (unit === 'D') return spanBetween(start, daysLater(start.value, Number(count) - 1))
  if (!start.value.endsWith('-01')) return failure(issue('period.notMonthStart', { received: code }))
  return spanOfMonths(monthOfDay(start.value), unit === 'Y' ? Number(count) * 12 : Number(count))
}
