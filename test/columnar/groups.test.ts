import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnFromStrings,
  columnToStrings,
  countColumnOutcomes,
  evaluateColumns,
  groupTotals,
  keyAt,
  keysFromStrings,
} from '../../src/columnar/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { parse, plus, times } from '../oracle/fraction.ts'
import { numerals } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const column = (unit: string, ...figures: (string | undefined)[]) => valueOf(columnFromStrings(figures, { unit }))

const area = keysFromStrings(['Chi Lăng', 'Đông Kinh', 'Chi Lăng', 'Chi Lăng', 'Đông Kinh'])
const sector = keysFromStrings(['rừng', 'rừng', 'thuế', 'rừng', 'rừng'])
const period = keysFromStrings(['2020', '2020', '2020', '2020', '2021'])
const actual = column('hectare', '46', '30.5', '12', undefined, '7')
const planned = column('hectare', '50', '30', '10', '5', '0')

describe('totals by group', () => {
  test('by area and sector: rows with a gap are in no total, and are told', () => {
    const { groups, totals, counted, leftOut } = groupTotals({ actual, planned }, { area, sector })
    expect(groups).toEqual([
      { area: 'Chi Lăng', sector: 'rừng' },
      { area: 'Đông Kinh', sector: 'rừng' },
      { area: 'Chi Lăng', sector: 'thuế' },
    ])
    expect(columnToStrings(totals.actual)).toEqual(['46', '37.5', '12'])
    expect(columnToStrings(totals.planned)).toEqual(['50', '30', '10'])
    expect([...counted]).toEqual([1, 2, 1])
    expect([...leftOut]).toEqual([1, 0, 0])
    expect(totals.actual.unit).toBe('hectare')
  })

  test('the ratio of a group is that of its totals: (46 + 12) / (50 + 10), not the mean of 92 % and 120 %', () => {
    const { totals } = groupTotals({ actual, planned }, { area })
    expect(columnToStrings(evaluateColumns(totals, { rule: 'completionRatio' }).printed)).toEqual(['96.67', '125.00'])
  })

  test('without keys there is one total; without rows there is none', () => {
    expect(columnToStrings(groupTotals({ planned }, {}).totals.planned)).toEqual(['95'])
    const none = groupTotals({ planned: column('hectare') }, { area: keysFromStrings([]) })
    expect([none.groups, columnToStrings(none.totals.planned)]).toEqual([[], []])
  })

  test('totals are exact, whatever the figures', () => {
    const rows = fc.array(fc.tuple(numerals({ digits: 25, decimals: 9 }), fc.nat({ max: 3 })), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(rows, (drawn) => {
        const figures = column('vnd', ...drawn.map(([figure]) => figure))
        const { groups, totals } = groupTotals({ figures }, { key: keysFromStrings(drawn.map(([, key]) => `${key}`)) })
        for (const [at, { key }] of groups.entries()) {
          const sum = drawn
            .filter(([, each]) => `${each}` === key)
            .map(([figure]) => parse(figure))
            .reduce(plus)
          const [n, d] = parse(columnToStrings(totals.figures)[at] ?? '')
          expect(n * sum[1]).toBe(sum[0] * d)
        }
      }),
      { numRuns: runs },
    )
  })

  test('a hundred thousand figures of fifteen digits overflow nothing', () => {
    const figures = Array.from({ length: 100_000 }, (_, row) => (row % 2 === 0 ? '999999999999999' : '0.000001'))
    const { totals } = groupTotals({ figures: column('vnd', ...figures) }, {})
    const [n, d] = plus(times(parse('50000'), parse('999999999999999')), times(parse('50000'), parse('0.000001')))
    const [totalN, totalD] = parse(columnToStrings(totals.figures)[0] ?? '')
    expect(totalN * d).toBe(n * totalD)
  })

  test.each(['percent', 'quintalPerHectare', 'percentagePoint'])('%s do not add', (unit) => {
    expect(usageErrorOf(() => groupTotals({ rate: column(unit, '1') }, {})).code).toBe('columnar.ratesDoNotAdd')
  })

  test('keys of another length are a mistake of the program', () => {
    expect(usageErrorOf(() => groupTotals({ planned }, { area: keysFromStrings(['x']) })).code).toBe(
      'columnar.lengthsDiffer',
    )
  })
})

describe('x of y met', () => {
  const evaluated = evaluateColumns({ actual, planned }, { rule: 'completionRatio', policy: { nearlyMet: '90' } })

  test('by area: pending rows are left out and counted apart', () => {
    expect(countColumnOutcomes(evaluated, { area })).toEqual([
      {
        group: { area: 'Chi Lăng' },
        counts: { undetermined: 0, pending: 1, missed: 0, nearlyMet: 1, met: 0, exceeded: 1 },
        met: 1,
        assessed: 2,
      },
      {
        group: { area: 'Đông Kinh' },
        counts: { undetermined: 0, pending: 0, missed: 0, nearlyMet: 0, met: 0, exceeded: 2 },
        met: 2,
        assessed: 2,
      },
    ])
  })

  test('by area, sector and period the counts add up to all rows', () => {
    const groups = countColumnOutcomes(evaluated, { area, sector, period })
    const counted = groups.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)
    expect([groups.length, counted]).toEqual([4, 5])
  })

  test('what was not judged cannot be counted', () => {
    const share = evaluateColumns({ part: actual, whole: planned }, { rule: 'share' })
    expect(usageErrorOf(() => countColumnOutcomes(share, { area })).code).toBe('columnar.directionMissing')
  })
})

describe('names', () => {
  test('each row finds its own, in the order of first occurrence', () => {
    expect(area.names).toEqual(['Chi Lăng', 'Đông Kinh'])
    expect([0, 1, 2].map((row) => keyAt(area, row))).toEqual(['Chi Lăng', 'Đông Kinh', 'Chi Lăng'])
    expect(keyAt(area, 9)).toBeUndefined()
  })

  test.each(['constructor', '__proto__', 'toString', ''])('%j is a name like any other', (name) => {
    const keys = keysFromStrings([name, 'x', name])
    expect(groupTotals({ planned: column('vnd', '1', '2', '4') }, { key: keys }).groups.map(({ key }) => key)).toEqual([
      name,
      'x',
    ])
  })

  test('many keys of many names: groups beyond a table of pairs', () => {
    const many = Array.from({ length: 3000 }, (_, row) => `${row}`)
    const keys = { one: keysFromStrings(many), other: keysFromStrings(many.toReversed()) }
    const { groups } = groupTotals({ planned: column('vnd', ...many.map(() => '1')) }, keys)
    expect(groups[5]).toEqual({ one: '5', other: '2994' })
    expect(groups).toHaveLength(3000)
  })
})
