import { intersect, isHigherLow, isLowerHigh, type Span, span } from '../../interval/index.ts'
import { limits } from '../../result/index.ts'
import { shorterEnds } from './shorter-ends.ts'
import type { Domains, IsCount, Solvable } from './solvable.ts'
import { wholePart } from './whole-part.ts'

/** That one end of an unknown's interval moved, and because of which statement. */
export type Move = {
  readonly by: Solvable
  /** How many moves came before it. */
  readonly at: number
  readonly round: number
  /** In how many rounds this end has moved so far. */
  readonly rounds: number
}

/** The moves of the two ends of an unknown's interval, in order. */
export type Moves = { readonly low: Move[]; readonly high: Move[] }

/** Where the unknowns lie so far, and how they came there. */
export type Board = {
  readonly spans: Map<string, Span>
  readonly moves: Map<string, Moves>
  readonly clock: { moves: number; round: number }
  readonly isCount: IsCount
  /** What is known of an unknown that the board has no entry for. */
  readonly under: Domains
}

/** An empty board on top of what is known. */
export function newBoard(isCount: IsCount, under: Domains): Board {
  return { spans: new Map(), moves: new Map(), clock: { moves: 0, round: 0 }, isCount, under }
}

/** Where an unknown lies so far. */
export function spanOn({ spans, under }: Board, key: string): Span {
  return spans.get(key) ?? under(key)
}

/** How the ends of an unknown's interval moved. */
export function movesOf({ moves }: Board, key: string): Moves {
  return moves.get(key) ?? { low: [], high: [] }
}

/**
 * Narrows an unknown to what a statement demands, and tells whether an end moved. An end that moved in
 * `limits.narrowings` rounds stays: the interval is then wider than it could be, and still holds the true value.
 */
export function narrow(board: Board, key: string, demand: Span, by: Solvable): boolean {
  const before = spanOn(board, key)
  const common = shorterEnds(intersect(before, demand))
  const after = board.isCount(key) ? wholePart(common) : common
  const moves = movesOf(board, key)
  const low = isHigherLow(after.low, before.low) && remember(board, moves.low, by)
  const high = isLowerHigh(after.high, before.high) && remember(board, moves.high, by)
  if (!low && !high) return false
  board.moves.set(key, moves)
  board.spans.set(key, span(low ? after.low : before.low, high ? after.high : before.high))
  return true
}

/** Notes a move, unless the end has moved often enough. */
function remember({ clock }: Board, moves: Move[], by: Solvable): boolean {
  const last = moves.at(-1)
  const rounds = last === undefined ? 1 : last.rounds + (last.round === clock.round ? 0 : 1)
  if (rounds > limits.narrowings) return false
  moves.push({ by, at: clock.moves, round: clock.round, rounds })
  clock.moves += 1
  return true
}

/** Forgets what is known of an unknown. */
export function forget({ spans, moves }: Board, key: string): void {
  spans.delete(key)
  moves.delete(key)
}
