import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, isCalendarDate, parseCalendarDate } from '../../src/period/index.ts'
import { issueCodes, limits } from '../../src/result/index.ts'
import { lengthOfMonth, write } from '../oracle/calendar.ts'
import { runs } from '../support/runs.ts'

describe('the days of the calendar', () => {
  test('24 August 2020, the date of the plan, is a day', () => {
    expect(calendarDate('2020-08-24')).toBe('2020-08-24')
    expect(isCalendarDate('2020-08-24')).toBe(true)
  })

  test('February has 29 days in 2020 and 2000, and 28 in 2021, 1900 and 2100', () => {
    expect(['2020-02-29', '2000-02-29'].every(isCalendarDate)).toBe(true)
    expect(['2021-02-29', '1900-02-29', '2100-02-29', '2020-02-30'].some(isCalendarDate)).toBe(false)
  })

  test.each([1000, 1582, 1600, 1900, 1999, 2000, 2020, 2021, 2100, 9999])(
    '%i has the days that the leap rule gives it',
    (year) => {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
          expect([year, month, day, isCalendarDate(write([year, month, day]))]).toEqual([year, month, day, exists])
        }
      }
    },
  )
})

describe('a text that is no day', () => {
  test.each([
    '',
    '2020',
    '2020-06',
    '2020-6-30',
    '20-06-30',
    '0999-12-31',
    '10000-01-01',
    '2020/06/30',
    '30/06/2020',
    '30-06-2020',
    '2020-06-30T00:00:00Z',
    ' 2020-06-30',
    '2020-06-30\n',
    '2020-13-01',
    '2020-00-01',
    '-020-06-30',
    '+020-06-30',
    '２０２０-06-30',
    '2020-06-3０',
    'constructor',
    '__proto__',
  ])('%j is not written as a day', (text) => {
    expect(parseCalendarDate(text)).toMatchObject({ ok: false, issues: [{ code: 'period.malformedDate' }] })
  })

  test.each(['2020-02-30', '2021-02-29', '2020-04-31', '2020-06-00', '2020-12-99'])(
    'the calendar has no %s',
    (text) => {
      expect(parseCalendarDate(text)).toMatchObject({
        ok: false,
        issues: [{ code: 'period.noSuchDay', received: text }],
      })
      expect(() => calendarDate(text)).toThrow(issueCodes['period.noSuchDay'].problem.en)
    },
  )

  test('the issue names the days that the month has', () => {
    expect(parseCalendarDate('2021-02-30')).toEqual({
      ok: false,
      issues: [{ code: 'period.noSuchDay', path: [], expected: '2021-02-01 … 2021-02-28', received: '2021-02-30' }],
    })
  })

  test.each([null, undefined, 20200630, Number.NaN, new Date(0), ['2020-06-30'], { length: 10 }, true, 1n])(
    '%s is not a text',
    (value) => {
      expect(isCalendarDate(value)).toBe(false)
    },
  )

  test('a million characters are refused and quoted in part', () => {
    const parsed = parseCalendarDate('2020-06-30'.repeat(100_000))
    expect(parsed.ok ? '' : parsed.issues[0].received).toHaveLength(limits.quotedLength + 1)
  })

  test('any value gets an answer', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => parseCalendarDate(value).ok === isCalendarDate(value)),
      { numRuns: runs },
    )
  })
})
