import { describe, expect, test } from 'vitest'
import { compareDecimals, isDecimalString } from '../../src/decimal/index.ts'
import { findUnit, standardUnitRows, standardUnits } from '../../src/unit/index.ts'

/** Spellings as a reader of Vietnamese text meets them: composed, in lower case, blanks alike, none about a slash. */
const asRead = (spelling: string) =>
  spelling
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')

const spellingsOf = ({ vi, spellings = [] }: (typeof standardUnitRows)[number]) => [vi, ...spellings]

describe('the table of standard units', () => {
  test.each(standardUnitRows.map((row) => [row.code, row] as const))('%s is well formed', (code, row) => {
    expect(code).toMatch(/^[a-z][A-Za-z0-9]*$/)
    expect(code in Object.prototype).toBe(false)
    expect(row.dimension).toMatch(/^[a-z][A-Za-z]*$/)
    expect(isDecimalString(row.factor) && compareDecimals(row.factor, '0')).toBe(1)
    expect(row.en.trim()).not.toBe('')
    for (const spelling of spellingsOf(row)) {
      expect(spelling).toMatch(/^\S+(?: \S+)*$/)
      expect(spelling).toBe(spelling.normalize('NFC'))
    }
  })

  test('no spelling stands for two units, nor twice for one', () => {
    const seen = standardUnitRows.flatMap(spellingsOf).map(asRead)
    expect(seen.filter((spelling, index) => seen.indexOf(spelling) !== index)).toEqual([])
  })

  test('no two units of a dimension are the same size: one would be a spelling of the other', () => {
    const sizes = standardUnitRows.map(({ dimension, factor }) => `${dimension} ${factor}`)
    expect(sizes.filter((size, index) => sizes.indexOf(size) !== index)).toEqual([])
  })

  test('every dimension has a base unit, or is a quotient of dimensions that have one', () => {
    const bases = new Set(standardUnitRows.filter(({ factor }) => factor === '1').map(({ dimension }) => dimension))
    const others = standardUnitRows.filter(({ dimension }) => !bases.has(dimension))
    expect(others.filter(({ quotient }) => quotient === undefined).map(({ code }) => code)).toEqual([
      'percentagePoint',
      'percentPerYear',
    ])
    for (const { quotient } of standardUnitRows) {
      if (quotient !== undefined) expect([...bases]).toEqual(expect.arrayContaining([quotient.of, quotient.per]))
    }
  })

  test('nobody can change a row', () => {
    expect(() => Object.assign(standardUnitRows[0] ?? {}, { factor: '5' })).toThrow(TypeError)
    expect(standardUnitRows).toHaveLength(Object.keys(standardUnits).length)
  })
})

/** A unit as Vietnamese documents write it, and its size in the smallest unit named for it. */
const sizes = {
  đồng: {
    đồng: '1',
    'nghìn đồng': '1000',
    'ngàn đồng': '1000',
    'triệu đồng': '1000000',
    'tỷ đồng': '1000000000',
    'tỉ đồng': '1000000000',
    'nghìn tỷ đồng': '1000000000000',
    'ngàn tỉ đồng': '1000000000000',
    'triệu tỷ đồng': '1000000000000000',
  },
  USD: { USD: '1', 'nghìn USD': '1000', 'triệu USD': '1000000', 'tỷ USD': '1000000000' },
  kg: { kg: '1', tạ: '100', tấn: '1000', 'nghìn tấn': '1000000', 'vạn tấn': '10000000' },
  'm²': { 'm²': '1', m2: '1', ha: '10000', 'nghìn ha': '10000000', 'km²': '1000000' },
  m: { m: '1', km: '1000' },
  'm³': { lít: '0.001', 'm³': '1', m3: '1', 'nghìn m³': '1000' },
  'kg/m²': { 'tạ/ha': '0.01', 'tấn/ha': '0.1' },
  người: { người: '1', 'nghìn người': '1000' },
  'lượt người': { 'lượt người': '1', 'nghìn lượt người': '1000' },
  con: { con: '1', 'nghìn con': '1000' },
  lần: { lần: '1', '%': '0.01', '‰': '0.001' },
  tháng: { tháng: '1', quý: '3', năm: '12' },
}

const unitSpelt = (spelling: string) => standardUnitRows.find((row) => spellingsOf(row).includes(spelling))

describe.each(Object.entries(sizes))('in %s', (_base, units) => {
  test.each(Object.entries(units))('%s is %s', (spelling, size) => {
    expect(unitSpelt(spelling)?.factor).toBe(size)
  })

  test('all are of one dimension', () => {
    expect(new Set(Object.keys(units).map((spelling) => unitSpelt(spelling)?.dimension)).size).toBe(1)
  })
})

describe('each counted noun is a dimension of its own', () => {
  const nouns = [
    'người',
    'hộ',
    'nhân khẩu',
    'lượt người',
    'lượt khách',
    'lượt hộ',
    'lao động',
    'con',
    'vụ',
    'ca',
    'cuộc',
    'đơn',
    'hồ sơ',
    'dự án',
    'công trình',
    'doanh nghiệp',
    'HTX',
    'xã',
    'phường',
    'trường',
    'thôn',
    'khối',
    'thửa',
    'giấy chứng nhận',
    'tiêu chí',
    'chỉ tiêu',
    'giường',
    'bác sĩ',
    'căn',
    'tấn quy thóc',
    'kWh',
    'kW',
    'ngày',
    'điểm phần trăm',
    '%',
    '%/năm',
    'USD',
    'đồng',
  ]
  test('no two of them compare', () => {
    expect(nouns.filter((noun) => unitSpelt(noun) === undefined)).toEqual([])
    expect(new Set(nouns.map((noun) => unitSpelt(noun)?.dimension)).size).toBe(nouns.length)
  })
})

describe('rates of the trade are there', () => {
  test.each([
    ['bác sĩ/vạn dân', '0.0001', 'doctor', 'person'],
    ['giường/vạn dân', '0.0001', 'bed', 'person'],
    ['vụ/100.000 dân', '0.00001', 'incident', 'person'],
    ['người/km²', '0.000001', 'person', 'area'],
    ['triệu đồng/ha', '100', 'money', 'area'],
    ['triệu đồng/người/năm', '1000000', 'money', 'person'],
    ['USD/người/năm', '1', 'dollars', 'person'],
    ['kg/người/năm', '1', 'mass', 'person'],
  ])('%s', (spelling, factor, of, per) => {
    expect(unitSpelt(spelling)).toMatchObject({ factor, quotient: { of, per } })
  })
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'HECTARE', 'ha'])(
  '%j is no unit code',
  (code) => {
    expect(findUnit(code)).toBeUndefined()
  },
)
