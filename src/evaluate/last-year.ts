import type { Ratio } from '../decimal/index.ts'
import { periodLastYear } from '../period/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits, isComparable, type Quantity } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import { type FlowIn, flowIn } from './flow-in.ts'
import type { Policy } from './policy.ts'
import type { ToDate } from './to-date.ts'
import { inUnit } from './value.ts'

/** What a flow came to by the same day of last year, and in the whole of it. */
export type FlowLastYear = { readonly toDate: FlowIn; readonly whole: FlowIn }

/** Looks for the same period of last year, and for the whole of it. */
export function flowLastYear(target: Target, toDate: ToDate, facts: Facts, policy: Policy): FlowLastYear {
  const [then, whole] = [periodLastYear(toDate.period), periodLastYear(target.period)]
  const none: FlowIn = { outcome: 'none', reason: 'noBase' }
  return {
    toDate: then.ok ? flowIn(then.value, target, facts, policy) : none,
    whole: whole.ok ? flowIn(whole.value, target, facts, policy) : none,
  }
}

/** A figure of last year, or that there is no base to compare with. */
export function quantityOf(flow: FlowIn): Determined<Quantity> {
  if (flow.outcome === 'found') return determined(flow.quantity)
  return undetermined(flow.reason === 'noObservation' ? 'noBase' : flow.reason)
}

/** The growth from one figure to another. */
export function growthFrom(base: Determined<Quantity>, current: Quantity, facts: Facts): Determined<Ratio> {
  if (base.outcome === 'undetermined') return base
  if (!isComparable(base.value.unit, current.unit, facts)) return undetermined('unitsDiffer')
  const { unit } = current
  return applyRule(rules.growthRate, {
    current: amountIn(unit, current, facts),
    base: amountIn(unit, base.value, facts),
  })
}

/** What share of last year's whole had come by the same day. */
export function shareLastYear({ toDate, whole }: FlowLastYear, facts: Facts): Determined<Ratio> {
  const [part, all] = [quantityOf(toDate), quantityOf(whole)]
  if (part.outcome === 'undetermined') return part
  if (all.outcome === 'undetermined') return all
  if (!isComparable(part.value.unit, all.value.unit, facts)) return undetermined('unitsDiffer')
  const { unit } = part.value
  return applyRule(rules.share, { part: amountIn(unit, part.value, facts), whole: amountIn(unit, all.value, facts) })
}

/** The amount of a figure in a unit, so that a ratio reads as it would on paper. */
function amountIn(unit: string, quantity: Quantity, facts: Facts): Ratio {
  return inUnit(inBaseUnits(quantity, facts), unit, facts)
}
