import { type Blamed, blame, type Clash, suppose } from './blame.ts'
import { spanOn } from './board.ts'
import { areCircularlyImpossible } from './circular.ts'
import { explain } from './explain.ts'
import { directConflicts } from './first-bounds.ts'
import { minimise } from './minimise.ts'
import { propagate } from './propagate.ts'
import { leaveOut, newSearch, placeAlone, type Search } from './search.ts'
import { type Domains, type IsCount, inOrder, isShared, type Solvable } from './solvable.ts'

/** Where the unknowns lie, and which statements stand in each other's way. */
export type Solution = {
  readonly conflicts: readonly Blamed[]
  readonly domains: Domains
  /** Where the unknowns would lie if these statements were true as well. */
  readonly domainsWith: (statements: readonly Solvable[]) => Domains
}

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
  const clashes = [...direct, ...sharedConflicts(search, statements)]
  return {
    conflicts: blame(clashes, search),
    domains: (key) => spanOn(search.board, key),
    domainsWith: (others) => suppose(others, search)?.domains ?? ((key) => spanOn(search.board, key)),
  }
}

function sharedConflicts(search: Search, statements: readonly Solvable[]): readonly Clash[] {
  const clashes: Clash[] = []
  let visited: readonly Solvable[] = statements.filter(isShared)
  for (;;) {
    const stop = propagate(search.board, visited, search.network)
    const clash = stop ? narrowedAway(stop.at, search) : circular(statements, search)
    if (clash === undefined) return clashes
    clashes.push(clash)
    const again = leaveOut(search, clash.members)
    visited = [...again, ...(stop?.pending ?? [])].filter((each) => !search.left.has(each))
  }
}

function narrowedAway(at: string, { board }: Search): Clash {
  return { ...minimise(explain(board, at), board.isCount), at }
}

function circular(statements: readonly Solvable[], { board, left }: Search): Clash | undefined {
  const rest = inOrder(statements.filter((each) => !left.has(each)))
  return areCircularlyImpossible(rest, board.isCount) ? minimise(rest, board.isCount) : undefined
}
