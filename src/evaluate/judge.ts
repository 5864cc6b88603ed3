import type { Quantity } from '../unit/index.ts'
import type { DecidingBound, ReadBound } from './read-bound.ts'

/** Where the measured value stands beside a quantity: -1 below, 0 at, 1 above, exactly. */
export type CompareWith = (quantity: Quantity) => -1 | 0 | 1

/** The three plain classes of a verdict. */
export type PlainVerdict = 'exceeded' | 'met' | 'missed'

/**
 * The verdict on a measured value: better than the bound, at it or inside the range, or worse. Equality does not meet a
 * strict bound.
 *
 * @vi vượt, đạt, không đạt
 */
export function judge({ bound, direction }: ReadBound, compareWith: CompareWith): PlainVerdict {
  if (bound.kind === 'between') return judgeRange(compareWith(bound.low), compareWith(bound.high), direction)
  const side = compareWith(bound.value)
  switch (bound.kind) {
    case 'atLeast':
      return bySide(side)
    case 'atMost':
      return bySide(-side)
    case 'moreThan':
      return side > 0 ? 'exceeded' : 'missed'
    case 'lessThan':
      return side < 0 ? 'exceeded' : 'missed'
    case 'exactly':
      return side === 0 ? 'met' : 'missed'
  }
}

function bySide(better: number): PlainVerdict {
  return better > 0 ? 'exceeded' : better === 0 ? 'met' : 'missed'
}

function judgeRange(besideLow: number, besideHigh: number, direction: ReadBound['direction']): PlainVerdict {
  if (besideLow >= 0 && besideHigh <= 0) return 'met'
  const beyond = besideHigh > 0 ? 'higher' : 'lower'
  return beyond === direction ? 'exceeded' : 'missed'
}

/** The ends of a bound. */
export function endsOf(bound: DecidingBound): readonly Quantity[] {
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.value]
}
