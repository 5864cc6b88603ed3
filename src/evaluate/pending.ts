import { addRatios, multiplyRatios, type Ratio, subtractRatios, wholeRatio } from '../decimal/index.ts'
import type { Period } from '../period/index.ts'
import { type Determined, determined, limits, undetermined } from '../result/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import { quantitiesOf, type Target } from '../target/index.ts'
import { inBaseUnits, isComparable, type Quantity } from '../unit/index.ts'
import { type AverageGoal, averageSpan } from './average-span.ts'
import type { Found } from './best-observation.ts'
import type { Pending } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { findBase } from './find-base.ts'
import { latestOf, latestWithin } from './latest-within.ts'
import type { Policy } from './policy.ts'
import { plannedOf, type ReadBound } from './read-bound.ts'
import { inUnit } from './value.ts'
import { observed, planned } from './working-input.ts'

/** The period is not reported yet: the base, what the target asks beyond it, and the latest figure from within. */
export function pendingOn(target: Target, read: ReadBound | undefined, facts: Facts, policy: Policy): Pending {
  const found = findBase(target, facts, policy)
  const base = found.outcome === 'found' ? found.observation : undefined
  const figures = 'bound' in target.goal ? quantitiesOf(target.goal.bound) : []
  const asked = read === undefined ? figures[0] : plannedOf(read)
  const latest = latestWithin(target, facts, policy)
  return {
    outcome: 'pending',
    target,
    ...(read === undefined ? {} : { bound: read.bound }),
    ...(base === undefined ? {} : { base: base.quantity }),
    ...(latest === undefined ? {} : { latest: latestOf(latest, target, read, facts, policy) }),
    task: taskOf(target, asked, found, facts),
    working: {
      inputs: [
        ...(base === undefined ? [] : [observed('base', base)]),
        ...figures.map((each) => planned(target, each)),
        ...(latest === undefined ? [] : [observed('latest', latest)]),
      ],
      rule: 'planTask',
    },
  }
}

function taskOf(target: Target, figure: Quantity | undefined, base: Found, facts: Facts): Determined<Ratio> {
  const { goal } = target
  if (goal.kind === 'maintain') return determined(wholeRatio('1'))
  if (figure === undefined || goal.kind === 'completion') return undetermined('notAQuantity')
  if (goal.kind === 'averageGrowth') return averageTask(figure, goal, target.period, facts)
  if ((goal.kind === 'growth' || goal.kind === 'reduction') && goal.reading === 'relative') {
    return determined(developmentBy(figure, goal.kind === 'growth' ? 1 : -1, facts))
  }
  if (base.outcome === 'none') return undetermined(base.reason)
  if (base.observation.qualifier !== undefined) return undetermined('onlyApproximate')
  return goal.kind === 'level' ? levelTask(figure, base.observation.quantity, facts) : undetermined('notAQuantity')
}

/** An average growth of 9 % over five years asks for 1,09 to the fifth of the base. */
function averageTask(figure: Quantity, goal: AverageGoal, period: Period, facts: Facts): Determined<Ratio> {
  const span = averageSpan(goal, period)
  const yearly = developmentBy(figure, 1, facts)
  const digits = yearly.numerator.length + yearly.denominator.length
  if (span === undefined || digits * span.intervals > limits.resultDigits) return undetermined('averageIsRoot')
  return determined(Array.from({ length: span.intervals }, () => yearly).reduce(multiplyRatios))
}

/** A growth of 9 % asks for 1,09 of the base. */
function developmentBy(rate: Quantity, sign: 1 | -1, facts: Facts): Ratio {
  const change = inBaseUnits(rate, facts)
  return sign === 1 ? addRatios(wholeRatio('1'), change) : subtractRatios(wholeRatio('1'), change)
}

function levelTask(figure: Quantity, base: Quantity, facts: Facts): Determined<Ratio> {
  if (!isComparable(figure.unit, base.unit, facts)) return undetermined('unitsDiffer')
  const inOwnUnit = (quantity: Quantity) => inUnit(inBaseUnits(quantity, facts), figure.unit, facts)
  return applyRule(rules.planTask, { planned: inOwnUnit(figure), base: inOwnUnit(base) })
}
