import { isEmpty, isHigherLow, isLowerHigh, type Span, span } from '../../interval/index.ts'
import { enterUnder } from '../enter-under.ts'
import { countsIn } from './counts-in.ts'
import { everywhere } from './everywhere.ts'
import { inOrder, isShared, type Solvable } from './solvable.ts'

/** What a statement about one unknown alone demands of it. */
export type Bound = { readonly by: Solvable; readonly span: Span }

/** The demands on one unknown, those with the highest low end and those with the lowest high end first. */
export type FirstBounds = { readonly lows: readonly Bound[]; readonly highs: readonly Bound[] }

/** For each unknown, the statements about it alone, which need to be computed only once. */
export function firstBounds(statements: readonly Solvable[]): ReadonlyMap<string, FirstBounds> {
  const all = new Map<string, Bound[]>()
  for (const by of inOrder(statements.filter((each) => !isShared(each)))) {
    for (const key of by.unknowns) enterUnder(all, key, { by, span: by.demand(key, everywhere) })
  }
  return new Map([...all].map(([key, bounds]) => [key, { lows: byLow(bounds), highs: byHigh(bounds) }]))
}

function byLow(bounds: readonly Bound[]): readonly Bound[] {
  return bounds.toSorted((a, b) => rank(isHigherLow(a.span.low, b.span.low), isHigherLow(b.span.low, a.span.low)))
}

function byHigh(bounds: readonly Bound[]): readonly Bound[] {
  return bounds.toSorted((a, b) => rank(isLowerHigh(a.span.high, b.span.high), isLowerHigh(b.span.high, a.span.high)))
}

function rank(first: boolean, second: boolean): number {
  return Number(second) - Number(first)
}

/** The two statements that hold the ends of an unknown's interval, those left out not counted. */
export function strongest({ lows, highs }: FirstBounds, left: ReadonlySet<Solvable>): readonly Bound[] {
  const stays = ({ by }: Bound) => !left.has(by)
  return [...new Set([lows.find(stays), highs.find(stays)])].filter((bound) => bound !== undefined)
}

/**
 * The statements about an unknown alone that exclude each other, two by two or one in itself; each is left out of what
 * follows, so that nothing is accused twice.
 */
export function directConflicts(bounds: FirstBounds, isCount: boolean, left: Set<Solvable>): readonly Bound[][] {
  const conflicts: Bound[][] = []
  for (;;) {
    const pair = strongest(bounds, left)
    const [low, high = low] = pair
    if (!low || !high || !excludes(span(low.span.low, high.span.high), isCount)) return conflicts
    const alone = pair.find((each) => excludes(each.span, isCount))
    const conflict = alone ? [alone] : [...pair]
    for (const { by } of conflict) left.add(by)
    conflicts.push(conflict)
  }
}

function excludes(demand: Span, isCount: boolean): boolean {
  return isEmpty(isCount ? countsIn(demand) : demand)
}
