import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import {
  formatBasis,
  formatBound,
  formatGoal,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatReason,
} from '../../src/format/index.ts'
import {
  dates,
  day,
  firstHalf,
  month,
  nineMonths,
  nMonths,
  parsePeriod,
  quarter,
  secondHalf,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { reasons, valueOf } from '../../src/result/index.ts'
import {
  atLeast,
  atMost,
  averageGrowth,
  type Basis,
  bare,
  between,
  completion,
  decline,
  exactly,
  growth,
  lessThan,
  level,
  maintain,
  milestone,
  moreThan,
  reduction,
  unstated,
} from '../../src/target/index.ts'
import { defineUnits, percent, quantity, standardUnitRows } from '../../src/unit/index.ts'

describe('numbers', () => {
  test.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['10535.8', '10.535,8', '10,535.8'],
    ['3696.0', '3.696,0', '3,696.0'],
    ['3335.250', '3.335,250', '3,335.250'],
    ['-0.05', '-0,05', '-0.05'],
    ['-1234567.5', '-1.234.567,5', '-1,234,567.5'],
    [
      '123456789012345678901234567890',
      '123.456.789.012.345.678.901.234.567.890',
      '123,456,789,012,345,678,901,234,567,890',
    ],
  ])('%s', (value, vi, en) => {
    expect(formatNumber(value)).toBe(vi)
    expect(formatNumber(value, { locale: 'en' })).toBe(en)
  })

  test('a malformed numeral is a mistake of the program', () => {
    expect(() => formatNumber('1e3')).toThrow(/decimal\.malformed/)
  })
})

describe('quantities', () => {
  test.each([
    [quantity('350', 'billionVnd'), '350 tỷ đồng', '350 billion VND'],
    [quantity('45.5', 'percent'), '45,5%', '45.5%'],
    [quantity('12.3', 'permille'), '12,3‰', '12.3‰'],
    [quantity('1598', 'thousandVisits'), '1.598 nghìn lượt người', '1,598 thousand visits'],
    [quantity('0.2', 'percentagePoint'), '0,2 điểm phần trăm', '0.2 percentage points'],
    [quantity('2.5', 'percentPerYear'), '2,5%/năm', '2.5% a year'],
  ])('%o', (value, vi, en) => {
    expect(formatQuantity(value)).toBe(vi)
    expect(formatQuantity(value, { locale: 'en' })).toBe(en)
  })

  test.each([
    [quantity('1', 'household'), '1 household'],
    [quantity('-1', 'percentagePoint'), '-1 percentage point'],
    [quantity('1', 'guestVisit'), '1 guest visit'],
    [quantity('1', 'criterion'), '1 criterion'],
    [quantity('1', 'hectare'), '1 ha'],
    [quantity('1', 'thousandVisits'), '1 thousand visits'],
    [quantity('1.0', 'household'), '1.0 households'],
    [quantity('10', 'household'), '10 households'],
    [quantity('0', 'household'), '0 households'],
  ])('in English one is singular: %o', (value, en) => {
    expect(formatQuantity(value, { locale: 'en' })).toBe(en)
  })

  test("in English one of a plan's own unit is called by its code, if that is what its name is the plural of", () => {
    const units = defineUnits([
      { code: 'tradeFair', vi: 'hội chợ', en: 'trade fairs' },
      { code: 'factory', vi: 'nhà máy', en: 'factories' },
      { code: 'cultureHouse', vi: 'nhà văn hóa', en: 'houses of culture' },
    ])
    const one = (unit: string) => formatQuantity({ amount: decimal('1'), unit }, { locale: 'en', units })
    expect(units.map(({ code }) => one(code))).toEqual(['1 trade fair', '1 factory', '1 houses of culture'])
  })

  test('every standard unit has a word in both languages', () => {
    for (const { code, vi, en } of standardUnitRows) {
      expect(formatQuantity({ amount: quantity('7', 'person').amount, unit: code })).toContain(vi)
      expect(formatQuantity({ amount: quantity('7', 'person').amount, unit: code }, { locale: 'en' })).toContain(en)
    }
  })
})

/** So many months from a first day on. */
const months = (from: string, count: number) => valueOf(parsePeriod(`${from}/P${count}M`))

describe('periods', () => {
  test.each([
    [year(2020), 'năm 2020', '2020'],
    [firstHalf(2020), '6 tháng đầu năm 2020', 'first half of 2020'],
    [secondHalf(2020), '6 tháng cuối năm 2020', 'second half of 2020'],
    [quarter(2021, 3), 'quý III/2021', 'Q3 2021'],
    [month(2020, 6), 'tháng 6/2020', 'June 2020'],
    [nineMonths(2020), '9 tháng đầu năm 2020', 'first nine months of 2020'],
    [nMonths(2020, 5), '5 tháng đầu năm 2020', 'first 5 months of 2020'],
    [years(2021, 2025), 'giai đoạn 2021 - 2025', '2021–2025'],
    [dates('2020-01-01', '2020-08-24'), 'từ 01/01/2020 đến 24/8/2020', '2020-01-01 to 2020-08-24'],
    [day('2020-08-24'), 'ngày 24/8/2020', '2020-08-24'],
    [upTo('2020-06-30'), 'lũy kế đến 30/6/2020', 'cumulative to 2020-06-30'],
    [upTo('2020-02-05'), 'lũy kế đến 05/02/2020', 'cumulative to 2020-02-05'],
    [upTo('2020-10-10'), 'lũy kế đến 10/10/2020', 'cumulative to 2020-10-10'],
    [months('2020-01-01', 14), 'từ 01/01/2020 đến 28/02/2021', '2020-01-01 to 2021-02-28'],
    [months('2020-03-01', 2), 'từ 01/3/2020 đến 30/4/2020', '2020-03-01 to 2020-04-30'],
    [months('2020-11-01', 3), 'từ 01/11/2020 đến 31/01/2021', '2020-11-01 to 2021-01-31'],
  ])('%s', (period, vi, en) => {
    expect(formatPeriod(period)).toBe(vi)
    expect(formatPeriod(period, { locale: 'en' })).toBe(en)
  })
})

describe('bounds and goals', () => {
  const nine = percent('9')
  test.each([
    [exactly(nine), 'đúng 9%', 'exactly 9%'],
    [atLeast(nine), 'từ 9% trở lên', 'at least 9%'],
    [atMost(nine), 'tối đa 9%', 'at most 9%'],
    [moreThan(nine), 'trên 9%', 'more than 9%'],
    [lessThan(nine), 'dưới 9%', 'less than 9%'],
    [between(nine, percent('10')), 'từ 9 đến 10%', '9 to 10%'],
    [bare(nine), '9%', '9%'],
    [unstated(), 'không ghi số', 'not stated'],
  ])('%o', (bound, vi, en) => {
    expect(formatBound(bound)).toBe(vi)
    expect(formatBound(bound, { locale: 'en' })).toBe(en)
  })

  test.each([
    [level(bare(nine)), '9%', '9%'],
    [
      growth(bare(nine), { base: 'samePeriodLastYear', reading: 'relative' }),
      'tăng 9% so với cùng kỳ năm trước',
      'growth of 9% over the same period last year',
    ],
    [growth(bare(nine), { base: 'unstated', reading: 'relative' }), 'tăng 9%', 'growth of 9%'],
    [
      reduction(bare(nine), { base: 'previousMonth', reading: 'relative' }),
      'giảm 9% so với tháng trước',
      'reduction of 9% over the previous month',
    ],
    [
      reduction(bare(nine), { base: { period: year(2020) }, reading: 'relative' }),
      'giảm 9% so với năm 2020',
      'reduction of 9% over 2020',
    ],
    [
      averageGrowth(bare(nine), { span: years(2021, 2025) }),
      'tăng bình quân 9% giai đoạn 2021 - 2025',
      'average growth of 9% in 2021–2025',
    ],
    [averageGrowth(bare(nine), { span: 'unstated' }), 'tăng bình quân 9%', 'average growth of 9%'],
    [completion(bare(percent('100')), { of: 'all' }), 'hoàn thành 100%', '100% done'],
    [maintain({ base: 'previousYear' }), 'duy trì', 'maintain'],
    [decline({ base: 'previousYear' }), 'giảm so với năm trước', 'decline over the previous year'],
    [milestone(), 'hoàn thành', 'done'],
  ])('%o', (goal, vi, en) => {
    expect(formatGoal(goal)).toBe(vi)
    expect(formatGoal(goal, { locale: 'en' })).toBe(en)
  })

  test.each([
    [reduction(atLeast(nine), { base: 'unstated', reading: 'points' }), 'giảm từ 9 điểm phần trăm trở lên'],
    [growth(between(nine, percent('10')), { base: 'unstated', reading: 'points' }), 'tăng từ 9 đến 10 điểm phần trăm'],
    [growth(bare(nine), { base: 'unstated', reading: 'points' }), 'tăng 9 điểm phần trăm'],
    [growth(unstated(), { base: 'unstated', reading: 'points' }), 'tăng (không ghi số)'],
    [averageGrowth(unstated(), { span: 'unstated' }), 'tăng bình quân (không ghi số)'],
    [level(unstated()), 'không ghi số'],
    [level(between(quantity('900', 'millionVnd'), quantity('1', 'billionVnd'))), 'từ 900 triệu đồng đến 1 tỷ đồng'],
  ])('%o reads %s', (goal, vi) => {
    expect(formatGoal(goal)).toBe(vi)
  })

  test.each<[Basis['by'], Basis['as'], vi: string, en: string]>([
    ['central', 'assigned', 'trung ương giao', 'assigned by the central government'],
    ['province', 'assigned', 'tỉnh giao', 'assigned by the province'],
    ['district', 'assigned', 'huyện giao', 'assigned by the district'],
    ['council', 'decided', 'HĐND quyết nghị', "decided by the people's council"],
    ['province', 'adjusted', 'tỉnh điều chỉnh', 'adjusted by the province'],
    ['city', 'stretch', 'thành phố phấn đấu', 'stretch goal by the city'],
    ['commune', 'planned', 'xã, phường kế hoạch', 'planned by the commune'],
    ['unit', 'planned', 'đơn vị kế hoạch', 'planned by the unit'],
    ['unstated', 'planned', 'kế hoạch', 'planned'],
  ])('a target that the %s %s', (by, as, vi, en) => {
    expect(formatBasis({ by, as })).toBe(vi)
    expect(formatBasis({ by, as }, { locale: 'en' })).toBe(en)
  })

  test('every reason has words in both languages', () => {
    for (const reason of Object.keys(reasons) as (keyof typeof reasons)[]) {
      expect(formatReason(reason)).not.toBe(formatReason(reason, { locale: 'en' }))
    }
  })
})
