import { zeroAndAbove } from '../../interval/index.ts'
import { limits } from '../../result/index.ts'
import { canAllHold } from './eliminate.ts'
import { boundsOf } from './inequality.ts'
import { type IsCount, isShared, type Solvable } from './solvable.ts'

/**
 * Whether statements about few unknowns, tied in a circle, cannot all be true although no single unknown is left
 * without a value: "z is 5 more than y" and "z equals y" leave each of them free. Where they form no circle, narrowing
 * has found all there is to find.
 */
export function areCircularlyImpossible(statements: readonly Solvable[], isCount: IsCount): boolean {
  if (statements.length > limits.circularStatements || !formCircle(statements)) return false
  const counts = [...new Set(statements.flatMap(({ unknowns }) => unknowns))].filter(isCount)
  const inequalities = statements.flatMap((statement) => statement.inequalities())
  return canAllHold([...inequalities, ...counts.flatMap((key) => boundsOf(key, zeroAndAbove))]) === false
}

/** Statements and unknowns form a graph; it is a forest as long as each statement joins what was apart. */
function formCircle(statements: readonly Solvable[]): boolean {
  const groupOf = new Map<string, Set<string>>()
  for (const { unknowns } of statements.filter(isShared)) {
    const joined = new Set(unknowns.map((key) => groupOf.get(key) ?? new Set([key])))
    if (joined.size < unknowns.length) return true
    const group = new Set([...joined].flatMap((each) => [...each]))
    for (const key of group) groupOf.set(key, group)
  }
  return false
}
