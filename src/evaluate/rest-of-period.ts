import { divideRatios, type Ratio, subtractRatios, wholeRatio } from '../decimal/index.ts'
import { monthsOf } from '../period/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits, isComparable } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import { type FlowLastYear, quantityOf } from './last-year.ts'
import type { Policy } from './policy.ts'
import type { RestOfPeriod } from './progress.ts'
import { plannedOf, type ReadBound } from './read-bound.ts'
import type { ToDate } from './to-date.ts'
import { inUnit, toMeasured } from './value.ts'

/** What the rest of the target's period must bring: in all, a month, and as growth over the same rest of last year. */
export function restOfPeriod(
  target: Target,
  toDate: ToDate,
  read: ReadBound,
  before: FlowLastYear,
  policy: Policy,
  facts: Facts,
): RestOfPeriod {
  const planned = plannedOf(read)
  const rest = subtractRatios(inBaseUnits(planned, facts), toDate.value.base)
  const months = monthsLeft(target, toDate)
  const perMonth = (count: number) => divideRatios(rest, wholeRatio(String(count)))
  return {
    amount: toMeasured(rest, planned.unit, policy.printing, facts),
    perMonth:
      months === undefined
        ? undetermined('noWholeMonths')
        : determined(toMeasured(perMonth(months), planned.unit, policy.printing, facts)),
    growth: growthOverRest(rest, before, planned.unit, facts),
  }
}

/** Whole months from the last report to the end of the period; none where days are left over, or no time at all. */
function monthsLeft({ period }: Target, toDate: ToDate): number | undefined {
  const [all, over] = [monthsOf(period), monthsOf(toDate.period)]
  const left = all === undefined || over === undefined ? 0 : all - over
  return left > 0 ? left : undefined
}

function growthOverRest(rest: Ratio, before: FlowLastYear, unit: string, facts: Facts): Determined<Ratio> {
  const [whole, part] = [quantityOf(before.whole), quantityOf(before.toDate)]
  if (whole.outcome === 'undetermined') return whole
  if (part.outcome === 'undetermined') return part
  if ([whole, part].some(({ value }) => !isComparable(value.unit, unit, facts))) return undetermined('unitsDiffer')
  const base = subtractRatios(inBaseUnits(whole.value, facts), inBaseUnits(part.value, facts))
  return applyRule(rules.growthRate, { current: inUnit(rest, unit, facts), base: inUnit(base, unit, facts) })
}
