import { type Board, forget, movesOf, narrow, newBoard } from './board.ts'
import { everywhere } from './everywhere.ts'
import { type FirstBounds, firstBounds, strongest } from './first-bounds.ts'
import {
  disconnect,
  type IsCount,
  isShared,
  type Network,
  networkOf,
  type Solvable,
  statementsAbout,
} from './solvable.ts'

/** What is worked on while a set of statements is solved. */
export type Search = {
  readonly board: Board
  readonly network: Network
  readonly bounds: ReadonlyMap<string, FirstBounds>
  /** The statements that conflict with others, and are left out of what is inferred. */
  readonly left: Set<Solvable>
}

/** Nothing inferred yet. */
export function newSearch(statements: readonly Solvable[], isCount: IsCount): Search {
  return {
    board: newBoard(isCount, everywhere),
    network: networkOf(statements),
    bounds: firstBounds(statements),
    left: new Set(),
  }
}

/** Puts an unknown where the statements about it alone say. */
export function placeAlone({ board, bounds, left }: Search, key: string): void {
  const known = bounds.get(key)
  if (!known) return
  for (const { by, span } of strongest(known, left)) narrow(board, key, span, by)
}

/**
 * Leaves statements out, forgets everything that was derived from them, and returns the statements to be visited
 * again. What does not depend on them stays.
 */
export function leaveOut(search: Search, statements: readonly Solvable[]): ReadonlySet<Solvable> {
  const { board, network, left } = search
  const affected = derivedFrom(statements, search)
  for (const statement of statements) {
    left.add(statement)
    if (isShared(statement)) disconnect(network, statement)
  }
  for (const key of affected) {
    forget(board, key)
    placeAlone(search, key)
  }
  return new Set([...affected].flatMap((key) => statementsAbout(network, key)))
}

/** The unknowns that statements moved, and those moved because of these in turn. */
function derivedFrom(statements: readonly Solvable[], { board, network }: Search): ReadonlySet<string> {
  const movedBy = (key: string, by: Solvable) =>
    [movesOf(board, key).low, movesOf(board, key).high].some((moves) => moves.some((move) => move.by === by))
  const pending = statements.flatMap((by) => by.unknowns.filter((key) => movedBy(key, by)))
  const affected = new Set<string>()
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (affected.has(key)) continue
    affected.add(key)
    for (const by of statementsAbout(network, key)) {
      pending.push(...by.unknowns.filter((other) => !affected.has(other) && movedBy(other, by)))
    }
  }
  return affected
}
