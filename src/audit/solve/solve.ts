import { type Blamed, blame, type Clash } from './blame.ts'
import { spanOn } from './board.ts'
import { explain } from './explain.ts'
import { directConflicts } from './first-bounds.ts'
import { minimise } from './minimise.ts'
import { propagate } from './propagate.ts'
import { leaveOut, newSearch, placeAlone, type Search } from './search.ts'
import { type Domains, type IsCount, inOrder, isShared, type Solvable } from './solvable.ts'

/** Where the unknowns lie, and which statements stand in each other's way. */
export type Solution = { readonly domains: Domains; readonly conflicts: readonly Blamed[] }

/**
 * Infers where unknowns lie from all that is said of them, each statement narrowing the unknowns that it speaks of until
 * nothing moves. Statements that cannot all be true are set aside, conflict by conflict, so that every other conflict is
 * found as well.
 */
export function solve(statements: readonly Solvable[], isCount: IsCount): Solution {
  const search = newSearch(statements, isCount)
  const direct = [...search.bounds].flatMap(([key, bounds]) =>
    directConflicts(bounds, isCount(key), search.left).map(
      (conflict): Clash => ({ members: inOrder(conflict.map(({ by }) => by)), irreducible: true, at: key }),
    ),
  )
  for (const key of search.bounds.keys()) placeAlone(search, key)
  const clashes = [...direct, ...sharedConflicts(search, statements.filter(isShared))]
  return { conflicts: blame(clashes, search), domains: (key) => spanOn(search.board, key) }
}

function sharedConflicts(search: Search, statements: Iterable<Solvable>): readonly Clash[] {
  const clashes: Clash[] = []
  let visited = statements
  for (;;) {
    const stop = propagate(search.board, visited, search.network)
    if (stop === undefined) return clashes
    const conflict = minimise(explain(search.board, stop.at), search.board.isCount)
    clashes.push({ ...conflict, at: stop.at })
    const again = leaveOut(search, conflict.members)
    visited = [...again, ...stop.pending].filter((each) => !search.left.has(each))
  }
}
