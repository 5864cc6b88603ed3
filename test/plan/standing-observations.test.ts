import { describe, expect, test } from 'vitest'
import { quarter, year } from '../../src/period/index.ts'
import { standingObservations, withObservations } from '../../src/plan/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { cityWith, report } from '../support/city.ts'

const first = report('revenue', 'north', quarter(2021, 1), '10', { asOf: '2021-04-05' })
const correction = report('revenue', 'north', quarter(2021, 1), '12', { asOf: '2021-05-20' })
const undated = report('revenue', 'north', quarter(2021, 1), '9')
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('a quarter’s reports', () => {
  test('come in after those that are there, and nothing is overwritten', () => {
    const before = cityWith([first])
    const after = withObservations(before, [correction])
    expect(after).toMatchObject({ ok: true, value: { observations: [first, correction] }, warnings: [] })
    expect(before.observations).toEqual([first])
  })

  test('that correct earlier ones supersede them from their day on; both are kept', () => {
    const plan = cityWith([undated, first, correction])
    expect(idsOf(standingObservations(plan))).toEqual([correction.id])
    expect(idsOf(standingObservations(plan, { asOf: '2021-05-19' }))).toEqual([first.id])
    expect(idsOf(standingObservations(plan, { asOf: '2021-04-04' }))).toEqual([undated.id])
  })

  test('stand side by side where they speak of different things or differ in status', () => {
    const plan = cityWith([
      first,
      report('revenue', 'centre', quarter(2021, 1), '1'),
      report('revenue', 'north', quarter(2021, 2), '1'),
      report('revenue', 'north', quarter(2021, 1), '1', { status: 'estimated' }),
      report('revenue', 'city', quarter(2021, 1), '1', { asOf: '2021-04-05' }),
    ])
    expect(standingObservations(plan)).toHaveLength(5)
  })
})

describe('a second figure of one day', () => {
  const warningsOf = (...added: Parameters<typeof withObservations>[1]) => {
    const result = withObservations(cityWith([first]), added)
    return result.ok ? result.warnings.map(({ code, path }) => [code, path]) : 'refused'
  }

  test('comes in with a warning when it differs', () => {
    expect(warningsOf({ ...first, id: 'again', quantity: quantity('11', 'millionVnd') })).toEqual([
      ['plan.reportedTwice', ['observations', 0]],
    ])
    expect(warningsOf({ ...first, id: 'again', qualifier: 'about' })).toEqual([
      ['plan.reportedTwice', ['observations', 0]],
    ])
  })

  test('is none when it says the same in another unit, or on another day', () => {
    expect(warningsOf({ ...first, id: 'again', quantity: quantity('0.01', 'billionVnd') })).toEqual([])
    expect(warningsOf(correction)).toEqual([])
  })

  test('is found among the added ones too', () => {
    const [a, b] = ['1', '2'].map((amount) => report('revenue', 'south', year(2021), amount))
    expect(a && b && warningsOf(a, b)).toEqual([['plan.reportedTwice', ['observations', 1]]])
  })
})
