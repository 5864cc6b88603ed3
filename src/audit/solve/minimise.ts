import { limits } from '../../result/index.ts'
import { newBoard } from './board.ts'
import { areCircularlyImpossible } from './circular.ts'
import { everywhere } from './everywhere.ts'
import { propagate } from './propagate.ts'
import { type IsCount, networkOf, type Solvable } from './solvable.ts'

/** Statements that cannot all be true; `irreducible` if without any one of them no conflict is found. */
export type ConflictSet = { readonly members: readonly Solvable[]; readonly irreducible: boolean }

/**
 * Takes away, one by one, the statements that a conflict does not need. What is left is irreducible; beyond
 * `limits.conflictStatements` statements, of which each may be needed, they are returned as they came.
 */
export function minimise(conflict: readonly Solvable[], isCount: IsCount): ConflictSet {
  if (conflict.length > limits.conflictStatements) return { members: conflict, irreducible: false }
  let members = conflict
  for (const candidate of conflict) {
    const others = members.filter((member) => member !== candidate)
    if (cannotAllHold(others, isCount)) members = others
  }
  return { members, irreducible: true }
}

function cannotAllHold(statements: readonly Solvable[], isCount: IsCount): boolean {
  const board = newBoard(isCount, everywhere)
  return (
    propagate(board, statements, networkOf(statements)) !== undefined || areCircularlyImpossible(statements, isCount)
  )
}
