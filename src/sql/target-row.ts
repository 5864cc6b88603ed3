import { basePeriod } from '../evaluate/index.ts'
import type { Indicator } from '../indicator/index.ts'
import type { Period } from '../period/index.ts'
import type { Plan } from '../plan/index.ts'
import { type ReasonCode, sqlCodes, usageError } from '../result/index.ts'
import type { Goal, Target } from '../target/index.ts'
import type { SqlRow } from './sql-row.ts'
import { boundColumns } from './target-bound.ts'

/** A target as a row: its bound in the unit in which it is measured, and what the document leaves open about it. */
export function targetRow(target: Target, indicator: Indicator, plan: Plan): SqlRow {
  const { basis, goal, period } = target
  const base = basePeriod('base' in goal ? goal.base : 'samePeriodLastYear', period)
  return {
    plan: plan.id,
    id: target.id,
    indicator: indicator.id,
    area: target.area ?? plan.area,
    period,
    goal: goal.kind,
    reading: 'reading' in goal ? goal.reading : null,
    ...boundColumns(target, indicator, plan),
    base_period: base ?? null,
    whole_indicator: goal.kind === 'completion' ? wholeOf(goal.of, indicator, plan) : null,
    set_by: basis.by,
    standing: basis.as,
    open_question: openQuestion(goal, base) ?? null,
  }
}

/** What is open about a target whatever is observed. An average rate is a root, which SQL does not compute. */
function openQuestion(goal: Goal, base: Period | undefined): ReasonCode | undefined {
  if ('bound' in goal && goal.bound.kind === 'unstated') return 'targetNotStated'
  if ('reading' in goal && goal.reading === 'ambiguous') return 'ambiguousReading'
  if ('base' in goal && goal.base === 'unstated') return 'baseNotStated'
  if ('reading' in goal && base === undefined) return 'baseNotStated'
  if (goal.kind !== 'averageGrowth') return undefined
  return goal.span === 'unstated' ? 'spanNotStated' : 'averageIsRoot'
}

/** The indicator that counts the whole, which must be in the part's unit: the views do not convert. */
function wholeOf(id: string, part: Indicator, plan: Plan): string {
  const whole = plan.indicators.find((indicator) => indicator.id === id)
  if (whole === undefined || whole.unit === part.unit) return id
  throw usageError(sqlCodes, 'sql.wholeUnit', { path: ['indicators', id], expected: part.unit, received: whole.unit })
}
