import { monthsOf, type Period, parseCalendarDate, parsePeriod, periodBounds } from '../../period/index.ts'
import { issue, type Path } from '../../result/index.ts'
import { type Faults, textFaults } from './faults.ts'

/** The faults of a period that may be left out. */
export function* periodFaults(period: Period | undefined, path: Path): Faults {
  if (period !== undefined) yield* textFaults(period, parsePeriod, path)
}

/** The faults of a day that may be left out. */
export function* dayFaults(day: string | undefined, path: Path): Faults {
  if (day !== undefined) yield* textFaults(day, parseCalendarDate, path)
}

/** The fault of a period that is longer than another one, wherever the two lie. */
export function* lengthFaults(period: Period, limit: Period, path: Path): Faults {
  if (parsePeriod(period).ok && parsePeriod(limit).ok && isLonger(period, limit)) {
    yield issue('plan.periodTooLong', { path, expected: `≤ ${limit}`, received: period })
  }
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
