import { type DecimalInput, decimal } from '../../src/decimal/index.ts'
import { type Evaluation, evaluateTarget, type Facts, type Policy } from '../../src/evaluate/index.ts'
import type { Better, Indicator, Measure } from '../../src/indicator/index.ts'
import type { Observation, Qualifier, Status } from '../../src/observation/index.ts'
import { type Period, year } from '../../src/period/index.ts'
import type { Goal, Target } from '../../src/target/index.ts'
import type { StandardUnit } from '../../src/unit/index.ts'
import { deepFreeze } from './deep-freeze.ts'

const source = { document: 'report', section: 'I' }

/** An indicator for a test. */
export function indicatorOf(unit: StandardUnit, better: Better = 'higher', measure: Measure = 'flow'): Indicator {
  return deepFreeze({ id: 'indicator', name: { vi: 'Chỉ tiêu' }, unit, sector: 'economy', better, measure })
}

/** A target of 2021 for a test. */
export function targetOf(goal: Goal, period: Period = year(2021)): Target {
  return deepFreeze({
    id: 'target',
    indicator: 'indicator',
    period,
    goal,
    basis: { by: 'city', as: 'planned' },
    source,
  })
}

type Seen = {
  readonly status?: Status
  readonly qualifier?: Qualifier
  readonly outOf?: DecimalInput
  readonly asOf?: string
  readonly indicator?: string
}

/** What was observed, for a test. */
export function seen(
  amount: DecimalInput,
  unit: StandardUnit,
  period: Period = year(2021),
  more: Seen = {},
): Observation {
  const { status = 'actual', qualifier, outOf, asOf, indicator = 'indicator' } = more
  return deepFreeze({
    id: `${indicator} ${period} ${amount} ${status}`,
    indicator,
    period,
    quantity: { amount: decimal(amount), unit },
    status,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(outOf === undefined ? {} : { outOf: { amount: decimal(outOf), unit } }),
    ...(asOf === undefined ? {} : { asOf }),
    source,
  })
}

/** Evaluates one goal on what was observed. */
export function judged(
  goal: Goal,
  indicator: Indicator,
  observations: readonly Observation[],
  policy: Partial<Policy> = {},
  facts: Partial<Facts> = {},
): Evaluation {
  return evaluateTarget(targetOf(goal), { indicator, observations, ...facts }, policy)
}
