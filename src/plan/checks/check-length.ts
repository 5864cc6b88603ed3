import { monthsOf, type Period, parsePeriod, periodBounds } from '../../period/index.ts'
import type { Path } from '../../result/index.ts'
import { type Check, note } from './check.ts'

/** A period is not longer than another one, wherever the two lie. */
export function checkLength(check: Check, period: Period, limit: Period, path: Path): void {
  if (period === limit || !parsePeriod(period).ok || !parsePeriod(limit).ok || !isLonger(period, limit)) return
  note(check, 'plan.periodTooLong', { path: [...path, 'period'], expected: `≤ ${limit}`, received: period })
}

function isLonger(period: Period, limit: Period): boolean {
  const [months, limitMonths] = [monthsOf(period), monthsOf(limit)]
  if (months !== undefined && limitMonths !== undefined) return months > limitMonths
  const [days, limitDays] = [daysOf(period), daysOf(limit)]
  return days !== undefined && limitDays !== undefined && days > limitDays
}

const millisecondsPerDay = 86_400_000

function daysOf(period: Period): number | undefined {
  const { start, end } = periodBounds(period)
  return start === undefined ? undefined : (Date.parse(end) - Date.parse(start)) / millisecondsPerDay + 1
}
