import { addRatios, type Ratio, subtractRatios, wholeRatio } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import { type Goal, quantitiesOf, type Target } from '../target/index.ts'
import { inBaseUnits, isComparable, type Quantity } from '../unit/index.ts'
import type { Pending } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { findBase } from './find-base.ts'
import type { Policy } from './policy.ts'
import type { ReadBound } from './read-bound.ts'
import { inUnit } from './value.ts'
import { observed, planned } from './working-input.ts'

/** Nothing is reported yet: the base, and what the target asks beyond it. */
export function pendingOn(target: Target, read: ReadBound | undefined, facts: Facts, policy: Policy): Pending {
  const base = findBase(target, facts, policy)
  const figures = 'bound' in target.goal ? quantitiesOf(target.goal.bound) : []
  return {
    outcome: 'pending',
    target,
    ...(read === undefined ? {} : { bound: read.bound }),
    ...(base === undefined ? {} : { base: base.quantity }),
    task: taskOf(target.goal, figures[0], base, facts),
    working: {
      inputs: [
        ...(base === undefined ? [] : [observed('base', base)]),
        ...figures.map((each) => planned(target, each)),
      ],
      rule: 'planTask',
    },
  }
}

function taskOf(
  goal: Goal,
  figure: Quantity | undefined,
  base: Observation | undefined,
  facts: Facts,
): Determined<Ratio> {
  if (goal.kind === 'maintain') return determined(wholeRatio('1'))
  if (figure === undefined) return undetermined('notAQuantity')
  if (goal.kind === 'averageGrowth') return determined(developmentBy(figure, 1, facts))
  if ((goal.kind === 'growth' || goal.kind === 'reduction') && goal.reading === 'relative') {
    return determined(developmentBy(figure, goal.kind === 'growth' ? 1 : -1, facts))
  }
  if (base === undefined) return undetermined('noBase')
  if (base.qualifier !== undefined) return undetermined('onlyApproximate')
  return goal.kind === 'level' ? levelTask(figure, base.quantity, facts) : undetermined('notAQuantity')
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
