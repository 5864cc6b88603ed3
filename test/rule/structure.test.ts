import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addRatios, compareRatios, percentOf, type Ratio, ratio, wholeRatio } from '../../src/decimal/index.ts'
import { year } from '../../src/period/index.ts'
import {
  averageGrowthRate,
  checkDevelopment,
  completionRatio,
  contributions,
  developmentRate,
  indexSeries,
  type Part,
  planTask,
  structure,
  structureChange,
} from '../../src/rule/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { runs } from '../support/runs.ts'

const partsOf = (...amounts: readonly string[]): readonly Part[] =>
  amounts.map((amount, at) => ({ id: `part-${at}`, quantity: quantity(amount, 'billionVnd') }))

const points = (value: Ratio) => percentOf(value, { places: 1, rounding: 'halfUp' })
const pointsOf = (found: ReturnType<typeof structure>) =>
  found.outcome === 'determined' ? found.value.map(({ value }) => points(value)) : found.reason

describe('structure', () => {
  test('of 20, 40 and 40 that became 18, 41 and 41 moves by −2, 1 and 1 points, which is 0', () => {
    expect(pointsOf(structure(partsOf('20', '40', '40')))).toEqual(['20.0', '40.0', '40.0'])
    const moved = structureChange({ current: partsOf('18', '41', '41'), base: partsOf('20', '40', '40') })
    expect(pointsOf(moved)).toEqual(['-2.0', '1.0', '1.0'])
  })

  test('takes parts in units of one kind, whatever their order', () => {
    const mixed = [
      { id: 'a', quantity: quantity('1', 'billionVnd') },
      { id: 'b', quantity: quantity('3000', 'millionVnd') },
    ]
    expect(pointsOf(structure(mixed))).toEqual(['25.0', '75.0'])
    const moved = structureChange({ current: mixed, base: [...mixed].reverse() })
    expect(moved).toMatchObject({
      value: [
        { id: 'a', value: { numerator: '0' } },
        { id: 'b', value: { numerator: '0' } },
      ],
    })
  })

  test.each([
    ['nothing', [], 'noParts'],
    ['parts that add up to zero', partsOf('0', '0'), 'zeroWhole'],
    ['parts that add up to less than zero', partsOf('1', '-3'), 'negativeWhole'],
  ] as const)('of %s is undetermined', (_, parts, reason) => {
    expect(structure(parts)).toEqual({ outcome: 'undetermined', reason })
  })

  test.each([
    ['one more', partsOf('1', '2'), partsOf('1')],
    ['one less', partsOf('1'), partsOf('1', '2')],
    ['another one', partsOf('1'), [{ id: 'other', quantity: quantity('1', 'billionVnd') }]],
    ['one twice', [...partsOf('1'), ...partsOf('2')], [...partsOf('1'), ...partsOf('2')]],
  ] as const)('does not move between parts that are not the same: %s', (_, current, base) => {
    expect(structureChange({ current, base })).toEqual({ outcome: 'undetermined', reason: 'partsDiffer' })
    expect(contributions({ current, base })).toEqual({ outcome: 'undetermined', reason: 'partsDiffer' })
  })
})

test('structure does not move from or to a whole that cannot be shared', () => {
  const [shared, nothing, debt] = [partsOf('1', '2'), partsOf('0', '0'), partsOf('1', '-3')]
  expect(structureChange({ current: nothing, base: shared })).toEqual({ outcome: 'undetermined', reason: 'zeroWhole' })
  expect(structureChange({ current: [], base: [] })).toEqual({ outcome: 'undetermined', reason: 'noParts' })
  expect(structureChange({ current: shared, base: debt })).toEqual({ outcome: 'undetermined', reason: 'negativeWhole' })
})

describe('contributions', () => {
  test('of 10 % on a fifth, 6 % on a half and 5 % on 30 % are 2, 3 and 1,5 points: 6,5 in all', () => {
    const found = contributions({ current: partsOf('22', '53', '31.5'), base: partsOf('20', '50', '30') })
    expect(found.outcome === 'determined' && found.value.parts.map(({ value }) => points(value))).toEqual([
      '2.0',
      '3.0',
      '1.5',
    ])
    expect(found.outcome === 'determined' && points(found.value.growth)).toBe('6.5')
  })

  test('to a growth from nothing, or of nothing, are undetermined', () => {
    expect(contributions({ current: partsOf('1'), base: partsOf('0') })).toEqual({
      outcome: 'undetermined',
      reason: 'zeroBase',
    })
    for (const moved of [
      { current: [], base: [] },
      { current: partsOf('1'), base: [] },
      { current: [], base: partsOf('1') },
    ]) {
      expect(contributions(moved)).toEqual({ outcome: 'undetermined', reason: 'noParts' })
    }
  })
})

describe('a series', () => {
  const series = (amounts: readonly string[], base: number) =>
    indexSeries(
      amounts.map((amount, at) => ({ period: year(2019 + at), quantity: quantity(amount, 'tonne') })),
      { base: year(base) },
    )
  const indices = (found: ReturnType<typeof series>, key: 'toBase' | 'toPrevious') =>
    found.outcome === 'determined' &&
    found.value.map((point) => {
      const index = point[key]
      return index?.outcome === 'determined' ? points(index.value) : index?.reason
    })

  test('of 80, 100 and 125 is 80, 100 and 125 % of 2020, and 125 % of the year before each year', () => {
    expect(indices(series(['80', '100', '125'], 2020), 'toBase')).toEqual(['80.0', '100.0', '125.0'])
    expect(indices(series(['80', '100', '125'], 2020), 'toPrevious')).toEqual([undefined, '125.0', '125.0'])
  })

  test('has no index to zero, and none without its base', () => {
    expect(indices(series(['0', '100'], 2020), 'toPrevious')).toEqual([undefined, 'zeroBase'])
    expect(series(['80'], 2025)).toEqual({ outcome: 'undetermined', reason: 'noBase' })
  })
})

describe('task × completion = development', () => {
  test('125 % × 104 % = 130 %, not 131 %', () => {
    const of = (development: string) =>
      checkDevelopment({
        task: ratio('125', '100'),
        completion: ratio('104', '100'),
        development: ratio(development, '100'),
      })
    expect(of('130')).toMatchObject({ agrees: true, difference: { numerator: '0' } })
    expect(of('131').agrees).toBe(false)
    expect(points(of('131').difference)).toBe('1.0')
  })
})

const amounts = fc.integer({ min: 0, max: 1_000_000 }).map((n) => `${Math.floor(n / 10)}.${n % 10}`)
const twice = fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 12 }).filter((all) => {
  return all.some(([then]) => Number(then) > 0) && all.some(([, now]) => Number(now) > 0)
})
const movement = twice.map((all) => ({
  base: partsOf(...all.map(([then]) => then)),
  current: partsOf(...all.map(([, now]) => now)),
}))
const added = (parts: readonly { readonly value: Ratio }[]) =>
  parts.map(({ value }) => value).reduce(addRatios, wholeRatio('0'))

describe('of any parts', () => {
  test('the shares add up to one, and their changes to zero', () => {
    fc.assert(
      fc.property(movement, ({ base, current }) => {
        const [shares, changes] = [structure(current), structureChange({ base, current })]
        expect(shares.outcome === 'determined' && compareRatios(added(shares.value), wholeRatio('1'))).toBe(0)
        expect(changes.outcome === 'determined' && compareRatios(added(changes.value), wholeRatio('0'))).toBe(0)
      }),
      { numRuns: runs },
    )
  })

  test('the contributions add up to the growth of the whole', () => {
    fc.assert(
      fc.property(movement, (moved) => {
        const found = contributions(moved)
        if (found.outcome === 'undetermined') throw new Error(found.reason)
        expect(compareRatios(added(found.value.parts), found.value.growth)).toBe(0)
      }),
      { numRuns: runs },
    )
  })

  test('task times completion is the development rate', () => {
    const positive = fc.integer({ min: 1, max: 10 ** 9 }).map(String)
    fc.assert(
      fc.property(positive, positive, positive, (actual, planned, base) => {
        const [task, completion, development] = [
          planTask(planned, base),
          completionRatio(actual, planned),
          developmentRate(actual, base),
        ]
        if (
          task.outcome === 'undetermined' ||
          completion.outcome === 'undetermined' ||
          development.outcome === 'undetermined'
        ) {
          throw new Error('undetermined')
        }
        const ratios = { task: task.value, completion: completion.value, development: development.value }
        expect(checkDevelopment(ratios).agrees).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('the indices from year to year multiply to the index to the first, whose root is the average growth', () => {
    const all = fc.array(fc.integer({ min: 1, max: 100_000 }).map(String), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(all, (values) => {
        const found = indexSeries(
          values.map((amount, at) => ({ period: year(2000 + at), quantity: quantity(amount, 'tonne') })),
          { base: year(2000) },
        )
        const last = found.outcome === 'determined' ? found.value.at(-1)?.toBase : undefined
        const average = averageGrowthRate(values.at(-1) ?? '', values[0] ?? '', { intervals: values.length - 1 })
        expect(average).toMatchObject({ value: { degree: values.length - 1 } })
        const radicand = average.outcome === 'determined' ? average.value.radicand : wholeRatio('0')
        expect(last?.outcome === 'determined' && compareRatios(last.value, radicand)).toBe(0)
      }),
      { numRuns: runs },
    )
  })
})
