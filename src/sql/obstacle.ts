import type { Bound } from '../target/index.ts'
import type { SqlGoal } from './achievement-options.ts'
import { type Choice, isOneOf, varies } from './choice.ts'
import type { Dialect } from './dialect.ts'
import { guardBranches } from './fraction.ts'
import { measureOf } from './measured.ts'
import { missingReason } from './missing-reason.ts'
import type { DecidingKind } from './reading.ts'

/** What may stand in the way of a verdict. */
export type ObstacleTask = {
  readonly dialect: Dialect
  readonly goal: SqlGoal
  readonly kind: Choice<DecidingKind>
  readonly bound: Choice<Bound['kind']>
}

/** Why a row has no verdict, in the order in which a target is evaluated; NULL where it has one. */
export function obstacleSql({ dialect, goal, kind, bound }: ObstacleTask): string {
  const { inputs, rule } = measureOf(goal)
  const branches = [
    `WHEN ${unstated(kind, bound)} THEN 'targetNotStated'`,
    ...inputs.map((input) => `WHEN given_${input} IS NULL THEN '${missingReason[input]}'`),
    ...(rule === undefined ? [] : guardBranches(rule, (input) => input, dialect)),
    ...(kind.words.length === 0 ? ["WHEN TRUE THEN 'directionUnknown'"] : []),
    ...(varies(kind) && kind.words.length > 0 ? ["WHEN kind IS NULL THEN 'directionUnknown'"] : []),
    "WHEN verdict IS NULL THEN 'beyondExactRange'",
  ]
  return `CASE\n      ${branches.join('\n      ')}\n    END`
}

/** Whether the target states no figure, or a word in place of a bound that is none. */
function unstated(kind: Choice<DecidingKind>, bound: Choice<Bound['kind']>): string {
  if (!varies(bound)) return bound.words[0] === 'unstated' ? 'TRUE' : ends(kind)
  const stated = bound.words.filter((word) => word !== 'unstated')
  return `bound IS NULL OR NOT ${isOneOf('bound', stated)} OR ${ends(kind)}`
}

function ends(kind: Choice<DecidingKind>): string {
  if (!kind.words.includes('between')) return 'given_planned IS NULL'
  return `given_planned IS NULL OR (${varies(kind) ? "kind = 'between' AND " : ''}given_high IS NULL)`
}
