import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dates,
  day,
  firstHalf,
  month,
  nineMonths,
  type Period,
  parsePeriod,
  quarter,
  toSdmx,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { boundedPeriods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'

describe('the SDMX code', () => {
  test.each<[period: Period, code: string]>([
    [year(2020), '2020'],
    [firstHalf(2020), '2020-S1'],
    [quarter(2020, 3), '2020-Q3'],
    [month(2020, 6), '2020-06'],
    [day('2020-06-30'), '2020-06-30'],
    [nineMonths(2020), '2020-01-01/P9M'],
    [years(2021, 2025), '2021-01-01/P5Y'],
    [dates('2020-01-01', '2020-08-24'), '2020-01-01/P237D'],
    [dates('2019-01-01', '2019-08-24'), '2019-01-01/P236D'],
  ])('of %s is %s', (period, code) => {
    expect(toSdmx(period)).toEqual({ ok: true, value: code, warnings: [] })
  })

  test('there is none for a cumulative period without a start', () => {
    expect(toSdmx(upTo('2020-06-30'))).toEqual({
      ok: false,
      issues: [{ code: 'period.notInSdmx', path: [], received: '../2020-06-30' }],
    })
  })

  test('law: what is written is read back as the same period', () => {
    fc.assert(
      fc.property(boundedPeriods, (period) => {
        expect(parsePeriod(valueOf(toSdmx(period)))).toMatchObject({ value: period })
      }),
      { numRuns: runs },
    )
  })

  test("law: a code is one of SDMX's own forms", () => {
    const forms = /^\d{4}(-S[12]|-Q[1-4]|-\d{2}|-\d{2}-\d{2}|-\d{2}-\d{2}\/P\d+[DMY])?$/
    fc.assert(
      fc.property(boundedPeriods, (period) => forms.test(valueOf(toSdmx(period)))),
      { numRuns: runs },
    )
  })
})
