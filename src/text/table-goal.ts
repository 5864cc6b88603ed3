import { failure, issue, type Result, success } from '../result/index.ts'
import { type Bound, boundOf, type Goal } from '../target/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { demandOf } from './demand.ts'
import { lent } from './named-unit.ts'
import { normalise } from './normalise.ts'
import { readTargetText, saysYearly } from './parse-target.ts'
import type { ParsedTarget } from './parsed-target.ts'
import { goalOf } from './target-goal.ts'
import { changeReading } from './target-reading.ts'
import type { UnitWords } from './unit-words.ts'

/**
 * The target of a cell under its row's name, which may say that the figure is a growth or reduction, recurs, or stands for
 * several criteria: "Giảm tai nạn giao thông hằng năm cả 3 tiêu chí".
 */
export function tableGoal(value: string, name: string, unit: UnitDefinition, words: UnitWords): Result<ParsedTarget> {
  const read = readTargetText(value, words, lent(unit))
  if (!read.ok) return read
  const { lower } = normalise(name)
  const goal = underName(read.value.goal, lower, unit)
  if (goal === undefined) return failure(issue('text.noTarget', { received: name }))
  const jointly = read.value.jointly ?? criteriaIn(lower)
  const target = {
    ...read.value,
    goal,
    ...(saysYearly(lower) && goal.kind !== 'averageGrowth' ? { recurs: 'yearly' as const } : {}),
    ...(jointly === undefined ? {} : { jointly }),
  }
  return success(target, read.warnings)
}

/** A level under the name of a growth or reduction is the size of that change; under that of an excess it is no goal. */
function underName(goal: Goal, lower: string, unit: UnitDefinition): Goal | undefined {
  const bound: Bound | undefined = goal.kind === 'level' ? boundOf(goal) : undefined
  if (bound === undefined || bound.kind === 'unstated') return goal
  const demand = demandOf(lower, { start: 0, end: lower.length })
  return goalOf(demand, bound, { base: 'unstated', span: 'unstated', reading: changeReading(lower, unit) })
}

const shortCount = /^\d{1,2}$/

/** "cả 3 tiêu chí" in a name. */
function criteriaIn(lower: string): number | undefined {
  const words = lower.split(' ')
  const at = words.findIndex(
    (word, place) => word === 'tiêu' && words[place + 1] === 'chí' && words[place - 2] === 'cả',
  )
  const count = words[at - 1] ?? ''
  return shortCount.test(count) ? Number(count) : undefined
}
