import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claim/index.ts'
import { type Evaluation, evaluate, factsOf, factsOfEach } from '../../src/evaluate/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { year } from '../../src/period/index.ts'
import { definePlan, type Plan, targetById } from '../../src/plan/index.ts'
import { bare, level, unstated } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report, wards } from '../support/city.ts'

/** So many wards, each with a target and two reports; the report of a ward is its number. */
function wardsOf(count: number): Plan {
  const areas = Array.from({ length: count }, (_, at) => ({ ...wards[0], id: `ward-${at}` }))
  return cityWith(
    areas.flatMap(({ id }, at) => [
      report('revenue', id, year(2021), String(at)),
      report('revenue', id, year(2020), '1'),
    ]),
    {
      areas: [{ id: 'city', name: { vi: 'Tên' }, level: 'district' }, ...areas].map((area) => ({
        ...area,
        name: { vi: 'Tên' },
        level: area.id === 'city' ? 'district' : 'commune',
      })),
      targets: areas.map(({ id }) => aim('revenue', level(bare(quantity('5', 'millionVnd'))), { id, area: id })),
    },
  )
}

/** How often observations are looked at while a plan is evaluated. */
function looksAt(plan: Plan): number {
  let looks = 0
  const counted = plan.observations.map((row): Observation => {
    const { period } = row
    return Object.defineProperty({ ...row }, 'period', {
      enumerable: true,
      get() {
        looks += 1
        return period
      },
    })
  })
  evaluate({ ...plan, observations: counted })
  return looks
}

test('of very many areas each is judged by its own reports, and the work grows with the areas', () => {
  const judged = evaluate(wardsOf(50)).map(({ outcome }) => outcome)
  expect(judged.slice(3, 8)).toEqual(['missed', 'missed', 'met', 'exceeded', 'exceeded'])
  expect(looksAt(wardsOf(200)) / looksAt(wardsOf(100))).toBeCloseTo(2, 1)
})

test('what is known about each of several targets is what is known about it alone', () => {
  const plan = wardsOf(3)
  expect(factsOfEach(plan)).toEqual(plan.targets.map((target) => factsOf(plan, target)))
  expect(factsOfEach(plan, [targetById(plan, 'ward-2')])[0]?.observations).toMatchObject([
    { area: 'ward-2', period: year(2021) },
    { area: 'ward-2', period: year(2020) },
  ])
})

describe('a ratio to the city’s target that is stated for a ward', () => {
  const own = report('revenue', 'north', year(2021), '46')
  const of = (observation: string): Claim => ({
    id: `share of ${observation}`,
    kind: 'ratio',
    part: { observation },
    whole: { target: 'revenue-target' },
    stated: percent('92'),
    source: own.source,
  })
  const judge = (rows: readonly Observation[]): Evaluation | undefined => {
    const plan = cityWith(rows, { targets: [aim('revenue', level(unstated()))] })
    return evaluate(definePlan({ ...plan, claims: rows.map(({ id }) => of(id)) }))[0]
  }

  test('says nothing about what the city has reached', () => {
    expect(judge([own])).toMatchObject({ outcome: 'undetermined', reason: 'targetNotStated' })
    expect(judge([own])).not.toHaveProperty('stated')
    expect(judge([own, { ...own, id: 'whole', area: 'city' }])).toMatchObject({
      stated: { claim: { id: 'share of whole' } },
    })
  })
})
