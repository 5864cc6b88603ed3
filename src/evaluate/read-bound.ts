import type { Better } from '../indicator/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import type { Bound, Goal } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'

/** A bound that decides: neither `bare` nor `unstated`. */
export type DecidingBound = Exclude<Bound, { readonly kind: 'bare' | 'unstated' }>

/** Which way a bound is better. */
export type Direction = 'higher' | 'lower' | 'atTarget'

/** A bound that decides, and which way is better. */
export type ReadBound = { readonly bound: DecidingBound; readonly direction: Direction }

/** Reads a bound as a verdict needs it: a bare figure by the direction that is better. */
export function readBound(bound: Bound, better: Better): Determined<ReadBound> {
  switch (bound.kind) {
    case 'unstated':
      return undetermined('targetNotStated')
    case 'bare':
      return readBare(bound.value, better)
    case 'between':
      return determined({ bound, direction: better === 'neither' ? 'atTarget' : better })
    default:
      return determined({ bound, direction: directionOf[bound.kind] })
  }
}

const directionOf = {
  atLeast: 'higher',
  moreThan: 'higher',
  atMost: 'lower',
  lessThan: 'lower',
  exactly: 'atTarget',
} as const

function readBare(value: Quantity, better: Better): Determined<ReadBound> {
  switch (better) {
    case 'higher':
      return determined({ bound: { kind: 'atLeast', value }, direction: 'higher' })
    case 'lower':
      return determined({ bound: { kind: 'atMost', value }, direction: 'lower' })
    case 'atTarget':
      return determined({ bound: { kind: 'exactly', value }, direction: 'atTarget' })
    case 'neither':
      return undetermined('directionUnknown')
  }
}

/** Which way the measured value of a goal is better: the size of a reduction is better the larger, when lower is better. */
export function betterFor(goal: Goal, better: Better): Better {
  if (goal.kind === 'completion') return 'higher'
  if (goal.kind !== 'reduction') return better
  return better === 'lower' ? 'higher' : better === 'higher' ? 'lower' : better
}

/** The quantity that a completion is taken of: a range's lower end, or its upper end where lower is better. */
export function plannedOf({ bound, direction }: ReadBound): Quantity {
  if (bound.kind !== 'between') return bound.value
  return direction === 'lower' ? bound.high : bound.low
}
