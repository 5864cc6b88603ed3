import { type Board, type Move, movesOf } from './board.ts'
import { inOrder, type Solvable } from './solvable.ts'

/** The statements from which it was derived where an unknown lies, in the order of their ids. */
export function explain(board: Board, key: string): readonly Solvable[] {
  const seen = new Set<Move>()
  const pending = lastMoves(board, key, Number.POSITIVE_INFINITY)
  for (let move = pending.pop(); move !== undefined; move = pending.pop()) {
    if (seen.has(move)) continue
    seen.add(move)
    const { by, at } = move
    pending.push(...by.unknowns.flatMap((other) => lastMoves(board, other, at)))
  }
  return inOrder(new Set([...seen].map(({ by }) => by)))
}

/** The last move of each end of an unknown before a time. */
function lastMoves(board: Board, key: string, before: number): Move[] {
  const { low, high } = movesOf(board, key)
  return [low, high].flatMap((moves) => moves.findLast(({ at }) => at < before) ?? [])
}
