import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contender, leagueTable, ranking, rollUpByArea } from '../../src/aggregate/index.ts'
import { compareRatios, ratio } from '../../src/decimal/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { quarter, year } from '../../src/period/index.ts'
import { determined, undetermined } from '../../src/result/index.ts'
import { atLeast, atMost, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'

const of = (...values: readonly (string | undefined)[]): readonly Contender[] =>
  values.map((value, at) => ({
    id: 'abcdefgh'[at] ?? '',
    value: value === undefined ? undetermined('noObservation') : determined(ratio(value, '1')),
  }))
const placed = (...args: Parameters<typeof ranking>) =>
  ranking(...args).places.map(({ rank, id, tied }) => `${rank}${tied ? '=' : ''} ${id}`)

describe('a ranking', () => {
  test('puts the highest first, or the lowest', () => {
    expect(placed(of('1', '3', '2'), { better: 'higher' })).toEqual(['1 b', '2 c', '3 a'])
    expect(placed(of('1', '3', '2'), { better: 'lower' })).toEqual(['1 a', '2 c', '3 b'])
  })

  test('gives equal values one place, and the next one the place after all of them', () => {
    expect(placed(of('1', '2', '2.0', '0'), { better: 'higher' })).toEqual(['1= b', '1= c', '3 a', '4 d'])
    expect(placed(of('1', '2', '2.0', '0'), { better: 'higher', ties: 'dense' })).toEqual([
      '1= b',
      '1= c',
      '2 a',
      '3 d',
    ])
  })

  test('compares exactly: 2/3 is above 0.6667 less a ten-thousandth, whatever is printed', () => {
    const thirds = [
      { id: 'thirds', value: determined(ratio('2', '3')) },
      { id: 'printed', value: determined(ratio('0.6667', '1')) },
    ]
    expect(placed(thirds, { better: 'higher' })).toEqual(['1 printed', '2 thirds'])
  })

  test('leaves out what has no value, and says why', () => {
    expect(ranking(of('1', undefined), { better: 'lower' })).toMatchObject({
      places: [{ id: 'a' }],
      unranked: [{ id: 'b', reason: 'noObservation' }],
    })
  })

  test('of anything: no place is better than one with a better value, and every contender is in it once', () => {
    const values = fc.array(fc.option(fc.integer({ min: -3, max: 3 }).map(String), { nil: undefined }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('higher', 'lower'),
        fc.constantFrom('competition', 'dense'),
        (all, better, ties) => {
          const { places, unranked } = ranking(of(...all), { better, ties })
          expect([...places, ...unranked].map(({ id }) => id).sort()).toEqual(of(...all).map(({ id }) => id))
          for (const a of places) {
            for (const b of places) {
              const order = compareRatios(a.value, b.value) * (better === 'higher' ? -1 : 1) || 0
              expect(Math.sign(a.rank - b.rank) || 0).toBe(order)
            }
          }
        },
      ),
    )
  })
})

describe('a league table of wards', () => {
  const target = (of: string, area: string, amount: string) =>
    aim(of, level((of === 'poor' ? atMost : atLeast)(quantity(amount, of === 'poor' ? 'household' : 'millionVnd'))), {
      id: `${of}-${area}`,
      area,
    })
  const plan = cityWith(
    [
      report('revenue', 'north', year(2021), '12'),
      report('poor', 'north', year(2021), '3'),
      report('revenue', 'centre', year(2021), '9'),
      report('poor', 'centre', year(2021), '2'),
      report('revenue', 'south', quarter(2021, 1), '9'),
    ],
    {
      targets: ['north', 'centre', 'south'].flatMap((area) => [
        target('revenue', area, '10'),
        target('poor', area, '3'),
      ]),
    },
  )

  test('goes from the one that met most of its targets to the one without a verdict', () => {
    expect(
      leagueTable(evaluate(plan)).map(({ group, rank, met, assessed, pending }) => [
        group,
        rank,
        met,
        assessed,
        pending.length,
      ]),
    ).toEqual([
      ['north', 1, 2, 2, 0],
      ['centre', 2, 1, 2, 0],
      ['south', undefined, 0, 0, 2],
    ])
  })

  test('by one indicator has a row for every ward', () => {
    const rows = rollUpByArea(plan, { indicator: 'revenue', period: year(2021), over: { areas: 'children' } })
    const found = rows.map((row) => [row.area, row.outcome === 'determined' ? row.quantity.amount : row.reason])
    expect(found).toEqual([
      ['north', '12'],
      ['centre', '9'],
      ['south', 'noObservation'],
    ])
  })
})
