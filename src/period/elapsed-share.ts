import { lowestTerms, type Ratio, ratio } from '../decimal/index.ts'
import { periodCodes, usageError } from '../result/index.ts'
import { contains } from './contains.ts'
import { dayCount } from './day-arithmetic.ts'
import { monthsOf } from './months-of.ts'
import type { Period } from './period.ts'
import { periodBounds } from './period-bounds.ts'

/**
 * What share of a period a part of it takes up, exactly and in lowest terms: whole months over whole months, so that a
 * first half is 1/2 of its year; by days only where a bound is not a month's. Throws a `UsageError` when the part does
 * not lie within the whole or a start is not printed.
 *
 * @vi tỷ lệ thời gian đã qua
 * @example
 * elapsedShare(nineMonths(2020), year(2020))
 * //=> { numerator: '3', denominator: '4' }
 */
export function elapsedShare(period: Period, within: Period): Ratio {
  if (!contains(within, period))
    throw usageError(periodCodes, 'period.notWithin', { expected: within, received: period })
  const [part, whole] = [monthsOf(period), monthsOf(within)]
  return part === undefined || whole === undefined ? share(daysOf(period), daysOf(within)) : share(part, whole)
}

function share(part: number, whole: number): Ratio {
  return lowestTerms(ratio(BigInt(part), BigInt(whole)))
}

function daysOf(period: Period): number {
  const { start, end } = periodBounds(period)
  if (start === undefined) throw usageError(periodCodes, 'period.startNotStated', { received: period })
  return dayCount(start, end)
}
