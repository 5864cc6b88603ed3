import {
  compareFractions,
  intersect,
  isHigherLow,
  isLowerHigh,
  multiplyFractions,
  type Span,
  shorterEnds,
  span,
  subtractFractions,
  wholeFraction,
} from '../../interval/index.ts'
import { limits } from '../../result/index.ts'
import { countsIn } from './counts-in.ts'
import type { Domains, IsCount, Solvable } from './solvable.ts'

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

/** Narrows an unknown to what a statement demands, and tells whether an end moved. */
export function narrow(board: Board, key: string, demand: Span, by: Solvable): boolean {
  const before = spanOn(board, key)
  const common = shorterEnds(intersect(before, demand), limits.endDigits)
  const after = board.isCount(key) ? countsIn(common) : common
  const moves = movesOf(board, key)
  const low = isHigherLow(after.low, before.low) && mayMove(board, moves.low, gain(before, after, 'low'))
  const high = isLowerHigh(after.high, before.high) && mayMove(board, moves.high, gain(before, after, 'high'))
  if (!low && !high) return false
  if (low) remember(board, moves.low, by)
  if (high) remember(board, moves.high, by)
  board.moves.set(key, moves)
  board.spans.set(key, span(low ? after.low : before.low, high ? after.high : before.high))
  return true
}

/**
 * Statements that go round in a circle may move an end for ever by less and less. So an end moves freely in a few
 * rounds, then only where that is worth while, and at last no more; what remains is wider than need be, never too narrow.
 */
function mayMove({ clock }: Board, moves: readonly Move[], isWorthwhile: () => boolean): boolean {
  const rounds = roundsWith(moves, clock.round)
  return rounds <= limits.freeMoves || (rounds <= limits.moves && isWorthwhile())
}

/** In how many rounds an end has moved, if it moves in this one. */
function roundsWith(moves: readonly Move[], round: number): number {
  const last = moves.at(-1)
  return last === undefined ? 1 : last.rounds + (last.round === round ? 0 : 1)
}

function remember({ clock }: Board, moves: Move[], by: Solvable): void {
  moves.push({ by, at: clock.moves, round: clock.round, rounds: roundsWith(moves, clock.round) })
  clock.moves += 1
}

const thousand = wholeFraction(1000n)

/** Whether moving an end cuts off at least a thousandth of the interval. */
function gain({ low, high }: Span, after: Span, side: 'low' | 'high'): () => boolean {
  return () => {
    const end = after[side]
    if (!low || !high || !end) return false
    const cut = side === 'low' ? subtractFractions(end.value, low.value) : subtractFractions(high.value, end.value)
    return compareFractions(multiplyFractions(cut, thousand), subtractFractions(high.value, low.value)) >= 0
  }
}

/** Forgets what is known of an unknown. */
export function forget({ spans, moves }: Board, key: string): void {
  spans.delete(key)
  moves.delete(key)
}
