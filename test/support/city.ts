import type { Area } from '../../src/area/index.ts'
import { type DecimalInput, decimal } from '../../src/decimal/index.ts'
import type { Indicator } from '../../src/indicator/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { type Period, year } from '../../src/period/index.ts'
import { definePlan, type Plan } from '../../src/plan/index.ts'
import type { Target } from '../../src/target/index.ts'
import { deepFreeze } from './deep-freeze.ts'

const name = { vi: 'Tên' }
const source = { document: 'reports', section: 'I' }

/** A city of three wards, with an indicator of each measure; every figure in it is invented. */
export const wards: readonly Area[] = deepFreeze(
  ['north', 'centre', 'south'].map((id): Area => ({ id, name, level: 'commune', parent: 'city' })),
)

const indicator = (
  id: string,
  unit: string,
  measure: Indicator['measure'],
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name,
  unit,
  sector: 'economy',
  better: 'higher',
  measure,
  ...more,
})

export const indicators: readonly Indicator[] = deepFreeze([
  indicator('revenue', 'millionVnd', 'flow'),
  indicator('households', 'household', 'stock'),
  indicator('poor', 'household', 'stock', { better: 'lower' }),
  indicator('poverty', 'percent', 'rate', { better: 'lower', ratioOf: { part: 'poor', whole: 'households' } }),
  indicator('people', 'person', 'stock'),
  indicator('revenue-per-person', 'millionVndPerPerson', 'rate', { ratioOf: { part: 'revenue', whole: 'people' } }),
  indicator('satisfaction', 'percent', 'rate'),
])

/** What a ward reported. */
export function report(
  of: string,
  area: string,
  period: Period,
  amount: DecimalInput,
  more: Partial<Observation> = {},
): Observation {
  const unit = indicators.find(({ id }) => id === of)?.unit ?? 'percent'
  return deepFreeze({
    id: [of, area, period, amount, more.asOf, more.status].join(' '),
    indicator: of,
    area,
    period,
    quantity: { amount: decimal(amount), unit },
    status: 'actual',
    source,
    ...more,
  })
}

type Tables = Partial<Pick<Plan, 'areas' | 'indicators' | 'targets'>>

/** The plan of the city with these reports. */
export function cityWith(observations: readonly Observation[], tables: Tables = {}): Plan {
  const plan: Plan = deepFreeze({
    format: 'ktxh/1',
    id: 'plan',
    name,
    area: 'city',
    period: year(2021),
    units: [],
    areas: [{ id: 'city', name, level: 'district' }, ...wards],
    indicators,
    targets: [],
    observations,
    unknowns: [],
    claims: [],
    documents: [{ id: 'reports', name }],
    ...tables,
  })
  return definePlan(plan)
}

/** A target of the city. */
export function aim(of: string, goal: Target['goal'], more: Partial<Target> = {}): Target {
  return deepFreeze({
    id: `${of}-target`,
    indicator: of,
    period: year(2021),
    goal,
    basis: { by: 'province', as: 'assigned' },
    source,
    ...more,
  })
}
