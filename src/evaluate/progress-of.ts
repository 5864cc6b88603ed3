import type { Ratio } from '../decimal/index.ts'
import { elapsedShare } from '../period/index.ts'
import { type ReasonCode, whenDetermined } from '../result/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits } from '../unit/index.ts'
import { besideElapsed } from './beside-elapsed.ts'
import { checkPolicy } from './check-policy.ts'
import { completionOf } from './completion.ts'
import type { WorkingInput } from './evaluation.ts'
import { expectFacts } from './expect-facts.ts'
import type { Facts } from './facts.ts'
import { type FlowLastYear, flowLastYear, growthFrom, quantityOf, shareLastYear } from './last-year.ts'
import type { Policy } from './policy.ts'
import type { LastYear, Progress } from './progress.ts'
import { plannedOf, type ReadBound } from './read-bound.ts'
import { restOfPeriod } from './rest-of-period.ts'
import { runningFlow } from './running-flow.ts'
import type { ToDate } from './to-date.ts'
import { observed, planned } from './working-input.ts'

/**
 * How a flow stands before its period is over: its completion beside the share of time and beside last year's share by the
 * same day, its growth over the same period of last year, and what the rest of the period must bring: in all, a month, and
 * as growth over the same rest of last year. Undetermined where nothing is reported so far (`noObservation`) and for
 * stocks, rates and other goals than a level (`noPace`); what rests on last year says by itself when that is not known.
 *
 * @vi tiến độ so với kế hoạch và so với cùng kỳ
 * @example
 * const target = targetById(langSonCity2021, 'disbursement-plan')
 * const progress = progressOf(target, factsOf(langSonCity2021, target))
 * progress.outcome === 'determined' && progress.required.perMonth
 * //=> { outcome: 'determined', value: { amount: '20348.5', unit: 'millionVnd' } }
 */
export function progressOf(target: Target, facts: Facts, policy: Partial<Policy> = {}): Progress {
  const full = checkPolicy(policy)
  expectFacts(target, facts)
  const flow = runningFlow(target, facts, full)
  if (flow.outcome === 'none') return noProgress(target, flow.reason)
  const { toDate, read } = flow
  const before = flowLastYear(target, toDate, facts, full)
  const found = { goal: target.goal, read, approximate: false, value: toDate.value }
  return {
    outcome: 'determined',
    target,
    measured: toDate.quantity,
    period: toDate.period,
    bound: read.bound,
    elapsed: elapsedShare(toDate.period, target.period),
    completion: completionOf(found, full, facts),
    lastYear: lastYearOf(before, toDate, read, full, facts),
    required: restOfPeriod(target, toDate, read, before, full, facts),
    working: { inputs: inputsOf(target, toDate, read, before) },
  }
}

function noProgress(target: Target, reason: ReasonCode): Progress {
  return { outcome: 'undetermined', target, reason, working: { inputs: [] } }
}

function lastYearOf(
  before: FlowLastYear,
  { value, quantity }: ToDate,
  read: ReadBound,
  policy: Policy,
  facts: Facts,
): LastYear {
  const share = shareLastYear(before, facts)
  const toDate = quantityOf(before.toDate)
  const done = applyRule(rules.completionRatio, {
    actual: value.base,
    planned: inBaseUnits(plannedOf(read), facts),
  })
  const beside = (part: Ratio) => whenDetermined(share, (all) => besideElapsed(part, all, read.direction, policy))
  return {
    toDate,
    whole: quantityOf(before.whole),
    share,
    growth: growthFrom(toDate, quantity, facts),
    pace: done.outcome === 'undetermined' ? done : beside(done.value),
  }
}

function inputsOf(target: Target, toDate: ToDate, read: ReadBound, before: FlowLastYear): readonly WorkingInput[] {
  const base = [before.toDate, before.whole].flatMap((flow) => (flow.outcome === 'found' ? flow.parts : []))
  return [
    ...toDate.parts.map((part) => observed('actual', part)),
    planned(target, plannedOf(read)),
    ...base.map((part) => observed('base', part)),
  ]
}
