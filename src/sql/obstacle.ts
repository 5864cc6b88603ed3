import { isOneOf, varies } from './choice.ts'
import { guardBranches } from './fraction.ts'
import { measureOf } from './measured.ts'
import { missingReason } from './missing-reason.ts'
import type { VerdictTask } from './verdict-task.ts'

/** Why a row has no verdict, in the order in which a target is evaluated; NULL where it has one. */
export function obstacleSql(task: VerdictTask): string {
  const { inputs, rule } = measureOf(task.goal)
  const { columns } = task
  const branches = [
    ...(columns.problem === undefined ? [] : ['WHEN problem IS NOT NULL THEN problem']),
    `WHEN ${unstated(task)} THEN 'targetNotStated'`,
    ...inputs.map((input) => `WHEN given_${input} IS NULL THEN '${missingReason[input]}'`),
    ...(rule === undefined ? [] : guardBranches(rule, (input) => input, task.dialect)),
    ...unread(task),
    ...(columns.qualifier === undefined ? [] : [approximate]),
    "WHEN verdict IS NULL THEN 'beyondExactRange'",
  ]
  return `CASE\n      ${branches.join('\n      ')}\n    END`
}

const approximate =
  'WHEN verdict IS NULL AND qualifier IS NOT NULL AND actual IS NOT NULL AND planned IS NOT NULL ' +
  "THEN 'onlyApproximate'"

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
function unread({ kind }: VerdictTask): readonly string[] {
  if (kind.words.length === 0) return ["WHEN TRUE THEN 'directionUnknown'"]
  return varies(kind) ? ["WHEN kind IS NULL THEN 'directionUnknown'"] : []
}
