import { divideRatios, type Ratio, signOf } from '../decimal/index.ts'
import { elapsedShare } from '../period/index.ts'
import { type Determined, determined, evaluateCodes, undetermined, usageError } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { checkPolicy } from './check-policy.ts'
import { completionOf } from './completion.ts'
import type { WorkingInput } from './evaluation.ts'
import { expectFacts } from './expect-facts.ts'
import type { Facts } from './facts.ts'
import { judge } from './judge.ts'
import { type FlowLastYear, flowLastYear, shareLastYear } from './last-year.ts'
import type { Policy } from './policy.ts'
import { type Projection, type ProjectionConvention, projectionConventions } from './projection.ts'
import { plannedOf } from './read-bound.ts'
import { runningFlow } from './running-flow.ts'
import type { ToDate } from './to-date.ts'
import { compareValue, inUnit, toMeasured, type Value } from './value.ts'
import { observed, planned } from './working-input.ts'

/**
 * What the period of a target would come to by a named convention, marked as the projection that it is. Undetermined as
 * `progressOf` is; the seasonal convention also where last year is not known (`noBase`) or brought nothing by the same day
 * (`zeroBase`, `negativeBase`). Throws a `UsageError` for another convention.
 *
 * @vi ước thực hiện cả năm
 * @example
 * const target = targetById(langSonCity2021, 'disbursement-plan')
 * const projection = projectTarget(target, factsOf(langSonCity2021, target), 'proRata')
 * projection.outcome === 'projected' && [projection.quantity, projection.wouldBe]
 * //=> [{ amount: '83066', unit: 'millionVnd' }, 'missed']
 */
export function projectTarget(
  target: Target,
  facts: Facts,
  convention: ProjectionConvention,
  policy: Partial<Policy> = {},
): Projection {
  const full = checkPolicy(policy)
  expectFacts(target, facts)
  checkConvention(convention)
  const flow = runningFlow(target, facts, full)
  const none = { outcome: 'undetermined', convention, target, working: { inputs: [] } } as const
  if (flow.outcome === 'none') return { ...none, reason: flow.reason }
  const { toDate, read } = flow
  const before = flowLastYear(target, toDate, facts, full)
  const inputs = [...inputsOf(toDate, convention, before), planned(target, plannedOf(read))]
  const share = shareBy(convention, target, toDate, before, facts)
  if (share.outcome === 'undetermined') return { ...none, reason: share.reason, working: { inputs } }
  const { unit } = plannedOf(read)
  const base = divideRatios(toDate.value.base, share.value)
  const value: Value = { kind: 'ratio', base, unit }
  return {
    outcome: 'projected',
    convention,
    target,
    quantity: toMeasured(base, unit, full.printing, facts),
    status: 'forecast',
    bound: read.bound,
    wouldBe: judge(read, (quantity) => compareValue(value, quantity, full, facts)),
    completion: completionOf({ goal: target.goal, read, approximate: false, value }, full, facts),
    working: { inputs, exact: inUnit(base, unit, facts) },
  }
}

function checkConvention(convention: ProjectionConvention): void {
  const known: readonly string[] = projectionConventions
  if (known.includes(convention)) return
  throw usageError(evaluateCodes, 'evaluate.policy', {
    path: ['convention'],
    expected: known.join(' | '),
    received: convention,
  })
}

/** The share of the whole that is taken to have come by now. */
function shareBy(
  convention: ProjectionConvention,
  target: Target,
  toDate: ToDate,
  before: FlowLastYear,
  facts: Facts,
): Determined<Ratio> {
  if (convention === 'proRata') return determined(elapsedShare(toDate.period, target.period))
  const share = shareLastYear(before, facts)
  if (share.outcome === 'undetermined') return share
  const sign = signOf(share.value.numerator)
  if (sign === 0) return undetermined('zeroBase')
  return sign < 0 ? undetermined('negativeBase') : share
}

function inputsOf(toDate: ToDate, convention: ProjectionConvention, before: FlowLastYear): readonly WorkingInput[] {
  const base = convention === 'seasonal' ? [before.toDate, before.whole] : []
  return [
    ...toDate.parts.map((part) => observed('actual', part)),
    ...base.flatMap((flow) => (flow.outcome === 'found' ? flow.parts.map((part) => observed('base', part)) : [])),
  ]
}
