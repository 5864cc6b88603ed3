import { expect, test } from 'vitest'
import { toTable, toVegaLite } from '../../src/display/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { formatEvaluation } from '../../src/format/index.ts'
import { year } from '../../src/period/index.ts'
import { atLeast, level, type Target } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { cityWith, report } from '../support/city.ts'

const areas = [
  { id: 'city', name: { vi: 'thành phố' }, level: 'district' },
  { id: 'north', name: { vi: 'phường Bắc', en: 'North ward' }, level: 'commune', parent: 'city' },
  { id: 'south', name: { vi: 'phường Nam' }, level: 'commune', parent: 'city' },
] as const

const targets = areas.map(
  ({ id }): Target => ({
    id,
    indicator: 'revenue',
    area: id,
    period: year(2021),
    goal: level(atLeast(quantity('100', 'millionVnd'))),
    basis: { by: 'city', as: 'planned' },
    source: { document: 'reports', section: 'I' },
  }),
)

const reports = areas.map(({ id }) => report('revenue', id, year(2021), '120'))
const plan = cityWith(reports, { areas, targets })
const evaluations = evaluate(plan)

test('a target is called by its ward, unless it is that of the whole city', () => {
  expect(toTable(evaluations, { plan }).rows.map(([name]) => name)).toEqual([
    'Tên',
    'Tên, phường Bắc',
    'Tên, phường Nam',
  ])
  expect(evaluations.map((each) => formatEvaluation(each, { plan, locale: 'en' }).split(':')[0])).toEqual([
    'Tên, 2021',
    'Tên, North ward, 2021',
    'Tên, phường Nam, 2021',
  ])
})

test('so do the bars of a chart tell the wards apart', () => {
  const { data } = toVegaLite({ chart: 'achievement', evaluations }, { plan })
  expect(JSON.stringify(data)).toContain('"name":"Tên, phường Nam"')
})
