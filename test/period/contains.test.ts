import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriods,
  contains,
  dates,
  day,
  firstHalf,
  month,
  nineMonths,
  type Period,
  quarter,
  secondHalf,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { periods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'

describe('a period within another', () => {
  test.each<[outer: Period, inner: Period]>([
    [year(2020), firstHalf(2020)],
    [year(2020), year(2020)],
    [years(2016, 2020), year(2020)],
    [nineMonths(2020), quarter(2020, 3)],
    [dates('2020-01-01', '2020-08-24'), firstHalf(2020)],
    [dates('2020-06-15', '2020-08-01'), month(2020, 7)],
    [month(2020, 2), day('2020-02-29')],
    [upTo('2020-06-30'), upTo('2020-06-30')],
  ])('%s contains %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(true)
  })

  test.each<[outer: Period, inner: Period]>([
    [firstHalf(2020), year(2020)],
    [year(2020), year(2021)],
    [firstHalf(2020), quarter(2020, 3)],
    [firstHalf(2020), dates('2020-06-30', '2020-07-01')],
    [secondHalf(2020), dates('2020-06-30', '2020-07-01')],
    [dates('2020-01-01', '2020-08-24'), month(2020, 8)],
    [year(2020), dates('2019-12-31', '2020-12-31')],
  ])('%s does not contain %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(false)
  })

  test('of a cumulative period whose start is not printed nothing is claimed', () => {
    expect(contains(upTo('2020-06-30'), month(2020, 6))).toBe(false)
    expect(contains(year(2020), upTo('2020-06-30'))).toBe(false)
    expect(contains(upTo('2020-06-30'), upTo('2020-05-31'))).toBe(false)
  })
})

describe('the order of periods', () => {
  test('is by start, then by end, cumulative ones first', () => {
    const ordered = [
      upTo('2019-12-31'),
      upTo('2020-06-30'),
      day('2020-01-01'),
      month(2020, 1),
      quarter(2020, 1),
      firstHalf(2020),
      dates('2020-01-01', '2020-08-24'),
      nineMonths(2020),
      year(2020),
      years(2020, 2021),
      month(2020, 2),
      year(2021),
    ]
    expect(ordered.toReversed().toSorted(comparePeriods)).toEqual(ordered)
  })
})

describe('laws', () => {
  const near = fc.constantFrom(
    year(2020),
    firstHalf(2020),
    secondHalf(2020),
    quarter(2020, 1),
    quarter(2020, 2),
    month(2020, 2),
    month(2020, 6),
    dates('2020-01-01', '2020-08-24'),
    dates('2020-02-02', '2020-02-20'),
    day('2020-02-10'),
    upTo('2020-06-30'),
    years(2019, 2020),
  )
  const some = fc.oneof(near, near, periods)

  test('every period contains itself', () => {
    fc.assert(
      fc.property(periods, (period) => contains(period, period)),
      { numRuns: runs },
    )
  })

  test('two periods contain each other only if they are the same', () => {
    fc.assert(
      fc.property(some, some, (a, b) => (contains(a, b) && contains(b, a)) === (a === b)),
      { numRuns: runs },
    )
  })

  test('what lies in a part lies in the whole', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => !(contains(a, b) && contains(b, c)) || contains(a, c)),
      { numRuns: runs },
    )
  })

  test('the order is total: antisymmetric, transitive, equal only for the same period', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
        expect(comparePeriods(a, b) === 0).toBe(a === b)
        if (comparePeriods(a, b) < 0 && comparePeriods(b, c) < 0) expect(comparePeriods(a, c)).toBe(-1)
      }),
      { numRuns: runs },
    )
  })
})
