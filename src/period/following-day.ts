import { valueOf } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { daysLater } from './day-arithmetic.ts'

/** The day after. */
export function followingDay(day: CalendarDate): CalendarDate {
  return valueOf(daysLater(day, 1))
}
