import { isOneOf, varies } from './choice.ts'
import { guardConditions } from './fraction.ts'
import { measureOf } from './measured.ts'
import { missingReason } from './missing-reason.ts'
import type { VerdictTask } from './verdict-task.ts'

/** What stands in the way of a verdict: a condition, and the reason as SQL. */
type Obstacle = readonly [condition: string, reason: string]

/** Why a row has no verdict, in the order in which a target is evaluated; NULL where it has one. */
export function obstacleSql(task: VerdictTask): string {
  const branches = obstaclesOf(task).map(([condition, reason]) => `WHEN ${condition} THEN ${reason}`)
  return `CASE\n      ${branches.join('\n      ')}\n    END`
}

/**
 * The outcome of rows without a verdict, as branches. They ask the conditions and not the reasons found: PostgreSQL sends no
 * comparison of computed text to another server.
 */
export function openOutcomeBranches(task: VerdictTask): readonly string[] {
  const obstacles = obstaclesOf(task)
  const upToPending = obstacles.slice(0, obstacles.findIndex(([, reason]) => reason === pending) + 1)
  return [
    ...upToPending.map(([condition, reason]) => `WHEN ${condition} THEN ${outcomeFor(reason)}`),
    "WHEN obstacle IS NOT NULL THEN 'undetermined'",
  ]
}

const pending = "'noObservation'"

function outcomeFor(reason: string): string {
  if (reason === 'problem') return `CASE WHEN problem = ${pending} THEN 'pending' ELSE 'undetermined' END`
  return reason === pending ? "'pending'" : "'undetermined'"
}

function obstaclesOf(task: VerdictTask): readonly Obstacle[] {
  const { columns, dialect, goal } = task
  const { inputs, rule } = measureOf(goal)
  return [
    ...(columns.problem === undefined ? [] : [['problem IS NOT NULL', 'problem'] as const]),
    [unstated(task), "'targetNotStated'"],
    ...inputs.map((input) => [`given_${input} IS NULL`, `'${missingReason[input]}'`] as const),
    ...(rule === undefined ? [] : guardConditions(rule, (input) => input, dialect)),
    ...unread(task),
    ...(columns.qualifier === undefined ? [] : [[approximate, "'onlyApproximate'"] as const]),
    ['verdict IS NULL', "'beyondExactRange'"],
  ]
}

const approximate = 'verdict IS NULL AND qualifier IS NOT NULL AND actual IS NOT NULL AND planned IS NOT NULL'

/** Whether the target states no figure, or a word in place of a bound that is none. */
function unstated({ bound, kind }: VerdictTask): string {
  const conditions = ['given_planned IS NULL']
  if (kind.words.includes('between')) {
    conditions.push(varies(kind) ? "(kind = 'between' AND given_planned_high IS NULL)" : 'given_planned_high IS NULL')
  }
  if (bound.words.every((word) => word === 'unstated')) return 'TRUE'
  if (!varies(bound)) return conditions.join(' OR ')
  const stated = bound.words.filter((word) => word !== 'unstated')
  return [`bound IS NULL OR NOT ${isOneOf('bound', stated)}`, ...conditions].join(' OR ')
}

/** A bare figure cannot be read where neither direction is better. */
function unread({ kind }: VerdictTask): readonly Obstacle[] {
  if (kind.words.length === 0) return [['TRUE', "'directionUnknown'"]]
  return varies(kind) ? [['kind IS NULL', "'directionUnknown'"]] : []
}
