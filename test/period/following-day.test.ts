import { expect, test } from 'vitest'
import { calendarDate, followingDay } from '../../src/period/index.ts'

test.each<[day: string, next: string | undefined]>([
  ['2020-06-30', '2020-07-01'],
  ['2020-02-28', '2020-02-29'],
  ['2021-02-28', '2021-03-01'],
  ['2020-12-31', '2021-01-01'],
  ['9999-12-31', undefined],
])('after %s comes %s', (day, next) => {
  expect(followingDay(calendarDate(day))).toBe(next)
})
