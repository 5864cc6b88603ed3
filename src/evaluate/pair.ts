import type { Observation } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import type { Target } from '../target/index.ts'
import { isComparable } from '../unit/index.ts'
import type { WorkingInput } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import { type NotMeasured, notMeasured } from './measurement.ts'
import type { Policy } from './policy.ts'
import { observed } from './working-input.ts'

/** The figures of a period and of its base. */
export type Pair = { readonly outcome: 'pair'; readonly current: Observation; readonly base: Observation }

/** Finds the figure of a period and the one it is compared with; neither may be only approximate. */
export function findPair(
  target: Target,
  periods: { readonly current: Period; readonly base: Period },
  facts: Facts,
  policy: Policy,
): Pair | NotMeasured {
  const wanted = { indicator: target.indicator, area: target.area }
  const current = findObservation({ ...wanted, period: periods.current }, facts, policy)
  if (current.outcome === 'none') return notMeasured(current.reason, conflicting(current.candidates))
  const seen = [observed('actual', current.observation)]
  const base = findObservation({ ...wanted, period: periods.base }, facts, policy)
  if (base.outcome === 'none') {
    const reason = base.reason === 'noObservation' ? 'noBase' : base.reason
    return notMeasured(reason, [...seen, ...conflicting(base.candidates)], current.observation.quantity)
  }
  return checked(current.observation, base.observation, facts)
}

function checked(current: Observation, base: Observation, facts: Facts): Pair | NotMeasured {
  const inputs = [observed('actual', current), observed('base', base)]
  if (!isComparable(current.quantity.unit, base.quantity.unit, facts)) {
    return notMeasured('unitsDiffer', inputs, current.quantity)
  }
  if (current.qualifier !== undefined || base.qualifier !== undefined) {
    return notMeasured('onlyApproximate', inputs, current.quantity)
  }
  return { outcome: 'pair', current, base }
}

function conflicting(candidates: readonly Observation[]): readonly WorkingInput[] {
  return candidates.map((each) => observed('conflicting', each))
}
