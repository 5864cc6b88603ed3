import { periodCodes, UsageError, usageError } from '../result/index.ts'
import { yearIssue } from './calendar-year.ts'
import { monthIndex } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOfMonths } from './span.ts'
import { periodOf } from './write-span.ts'

/** A written-out number must be one of those allowed; a number known only at run time is checked then. */
type OneOf<Allowed extends number, N extends number> = number extends N ? number : N extends Allowed ? N : never

type Quarter = 1 | 2 | 3 | 4
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/**
 * A calendar year. Throws a `UsageError` for anything but a whole number from 1000 to 9999.
 *
 * @vi năm
 * @example
 * year(2021)
 * //=> '2021'
 */
export function year(year: number): Period {
  return partOfYear(year, 1, 12)
}

/**
 * The first six months of a year.
 *
 * @vi 6 tháng đầu năm
 * @example
 * firstHalf(2020)
 * //=> '2020-S1'
 */
export function firstHalf(year: number): Period {
  return partOfYear(year, 1, 6)
}

/**
 * The last six months of a year.
 *
 * @vi 6 tháng cuối năm
 * @example
 * secondHalf(2020)
 * //=> '2020-S2'
 */
export function secondHalf(year: number): Period {
  return partOfYear(year, 7, 6)
}

/**
 * A quarter of a year. Throws a `UsageError` for a quarter other than 1 to 4.
 *
 * @vi quý
 * @example
 * quarter(2020, 3)
 * //=> '2020-Q3'
 */
export function quarter<const N extends number>(year: number, quarter: N & OneOf<Quarter, N>): Period {
  checkUpTo(4, quarter, 'period.noSuchQuarter')
  return partOfYear(year, quarter * 3 - 2, 3)
}

/**
 * A month of a year. Throws a `UsageError` for a month other than 1 to 12.
 *
 * @vi tháng
 * @example
 * month(2020, 6)
 * //=> '2020-06'
 */
export function month<const N extends number>(year: number, month: N & OneOf<Month, N>): Period {
  checkUpTo(12, month, 'period.noSuchMonth')
  return partOfYear(year, month, 1)
}

/**
 * The first nine months of a year.
 *
 * @vi 9 tháng đầu năm
 * @example
 * nineMonths(2020)
 * //=> '2020-01-01/P9M'
 */
export function nineMonths(year: number): Period {
  return partOfYear(year, 1, 9)
}

/**
 * The first months of a year, up to twelve of them: the first three are its first quarter, all twelve the year itself.
 * Throws a `UsageError` for any other count.
 *
 * @vi n tháng đầu năm
 * @example
 * nMonths(2020, 5)
 * //=> '2020-01-01/P5M'
 */
export function nMonths<const N extends number>(year: number, count: N & OneOf<Month, N>): Period {
  checkUpTo(12, count, 'period.monthCount')
  return partOfYear(year, 1, count)
}

/**
 * The years from one to another, both counted. Throws a `UsageError` when the last comes before the first, or there are
 * more than `limits.periodYears`.
 *
 * @vi giai đoạn
 * @example
 * years(2021, 2025)
 * //=> '2021-01-01/P5Y'
 */
export function years(first: number, last: number): Period {
  checkYear(first)
  checkYear(last)
  if (last < first) throw usageError(periodCodes, 'period.reversed', { expected: `≥ ${first}`, received: last })
  return partOfYear(first, 1, (last - first + 1) * 12)
}

function partOfYear(year: number, firstMonth: number, count: number): Period {
  checkYear(year)
  return periodOf(spanOfMonths(monthIndex(year, firstMonth), count))
}

function checkYear(year: number): void {
  const beyond = yearIssue(year)
  if (beyond !== undefined) throw new UsageError([beyond], periodCodes)
}

function checkUpTo(most: number, value: number, code: keyof typeof periodCodes): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return
  throw usageError(periodCodes, code, { expected: `1–${most}`, received: value })
}
