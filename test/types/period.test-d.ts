import { expectTypeOf } from 'vitest'
import {
  type CalendarDate,
  calendarDate,
  dates,
  month,
  nMonths,
  type Period,
  parsePeriod,
  periodBounds,
  periodsWithin,
  quarter,
  year,
} from '../../src/period/index.ts'
import type { Result } from '../../src/result/index.ts'

expectTypeOf(quarter(2020, 1)).toEqualTypeOf<Period>()
expectTypeOf(parsePeriod('2020')).toEqualTypeOf<Result<Period>>()
expectTypeOf(periodBounds(year(2020)).start).toEqualTypeOf<CalendarDate | undefined>()

// Numbers known only at run time go in, and are checked then.
const known: number = 3
quarter(2020, known)
month(known, known)
nMonths(2020, known)
const either: 1 | 2 = known > 2 ? 1 : 2
quarter(2020, either)

// Dates go in as text, and a checked date is a text.
dates('2020-01-01', calendarDate('2020-08-24'))
expectTypeOf<CalendarDate>().toExtend<string>()

// @ts-expect-error there is no fifth quarter
quarter(2020, 5)

// @ts-expect-error there is no month zero
month(2020, 0)

// @ts-expect-error a year has twelve months
nMonths(2020, 13)

// @ts-expect-error one of the two is no quarter
quarter(2020, known > 2 ? 1 : 5)

// @ts-expect-error a text is no period until it is read
periodBounds('2020')

// @ts-expect-error a text is no day until it is read
expectTypeOf<string>().toExtend<CalendarDate>()

// @ts-expect-error a day is no period until day() makes it one
periodBounds(calendarDate('2020-06-30'))

// @ts-expect-error a year is not divided into weeks
periodsWithin(year(2020), 'week')
