import { isEmpty } from '../../interval/index.ts'
import { type Board, narrow, spanOn } from './board.ts'
import { type Domains, inOrder, type Network, type Solvable, statementsAbout } from './solvable.ts'

/** An unknown that has no value left, and the statements that were still to be visited. */
export type Stop = { readonly at: string; readonly pending: ReadonlySet<Solvable> }

/**
 * Narrows the unknowns by the statements, round by round, until nothing moves or an unknown has no value left. A round
 * visits the statements that speak of an unknown which the round before has moved. Every round but the last moves an
 * end, and an end moves in at most `limits.moves` rounds, so that all comes to rest after at most 2 × unknowns × that
 * limit rounds; in practice after a few.
 */
export function propagate(board: Board, first: Iterable<Solvable>, network: Network): Stop | undefined {
  let visited = inOrder(new Set(first))
  while (visited.length > 0) {
    board.clock.round += 1
    const moved = new Set<string>()
    for (const [index, statement] of visited.entries()) {
      const emptied = visit(board, statement, moved)
      if (emptied === undefined) continue
      return { at: emptied, pending: new Set([...visited.slice(index), ...speakingOf(moved, network)]) }
    }
    visited = inOrder(speakingOf(moved, network))
  }
  return undefined
}

/** Narrows the unknowns of one statement, notes those that moved, and returns the one that has no value left. */
function visit(board: Board, statement: Solvable, moved: Set<string>): string | undefined {
  const domains: Domains = (key) => spanOn(board, key)
  for (const key of statement.unknowns) {
    if (!narrow(board, key, statement.demand(key, domains), statement)) continue
    if (isEmpty(spanOn(board, key))) return key
    moved.add(key)
  }
  return undefined
}

function speakingOf(keys: Iterable<string>, network: Network): ReadonlySet<Solvable> {
  return new Set([...keys].flatMap((key) => statementsAbout(network, key)))
}
