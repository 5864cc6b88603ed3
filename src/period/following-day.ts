import type { CalendarDate } from './calendar-date.ts'
import { daysLater } from './day-arithmetic.ts'

/** The day after; none follows 31 December 9999. */
export function followingDay(day: CalendarDate): CalendarDate | undefined {
  const next = daysLater(day, 1)
  return next.ok ? next.value : undefined
}
