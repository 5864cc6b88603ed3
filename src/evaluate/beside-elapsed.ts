import { addRatios, compareRatios, type Ratio, ratio, subtractRatios } from '../decimal/index.ts'
import type { Pace } from './evaluation.ts'
import type { Policy } from './policy.ts'
import type { Direction } from './read-bound.ts'

/** Whether what is done lies above, at or below the share that should be done by now, within the policy's tolerance. */
export function besideElapsed(done: Ratio, elapsed: Ratio, direction: Direction, policy: Policy): Pace['outcome'] {
  const tolerance = ratio(policy.paceTolerance, '100')
  const early = compareRatios(done, addRatios(elapsed, tolerance)) > 0
  const late = compareRatios(done, subtractRatios(elapsed, tolerance)) < 0
  if (direction === 'lower') return early ? 'behind' : 'onPace'
  return early ? 'ahead' : late ? 'behind' : 'onPace'
}
