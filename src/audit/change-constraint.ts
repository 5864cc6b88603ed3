import type { Reading } from '../target/index.ts'
import type { Constraint, Readings } from './constraint.ts'
import type { Expression } from './expression.ts'
import type { Given, PrintedGiven } from './given.ts'
import { mismatch } from './mismatch.ts'

type Change = {
  readonly current: Given
  readonly base: Given
  readonly stated: PrintedGiven
  readonly direction: 'increase' | 'decrease'
}

/**
 * "tăng 8,7%", "giảm 02 vụ": how far the current figure lies above or below its base, in its own unit, in points or
 * relative to the base. An ambiguous change may hold under any reading that its units admit.
 */
export function changeConstraint(change: Change, reading: Reading): Readings {
  const { current, base, stated } = change
  if (current.scale.dimension !== base.scale.dimension) return mismatch(current, base)
  const [first, ...others] = possibleReadings(reading, current)
    .filter((each) => admits(each, current, stated))
    .map((each) => constraintFor(change, each))
  return first ? { constraints: [first, ...others] } : mismatch(current, stated)
}

type SingleReading = Exclude<Reading, 'ambiguous'>

function possibleReadings(reading: Reading, current: Given): readonly SingleReading[] {
  if (reading !== 'ambiguous') return [reading]
  return current.scale.dimension === 'ratio' ? ['points', 'relative'] : ['units', 'relative']
}

/** Whether a change of such a figure may be stated in this unit and read so. */
function admits(reading: SingleReading, current: Given, stated: Given): boolean {
  const [of, as] = [current.scale.dimension, stated.scale.dimension]
  if (reading === 'relative') return as === 'ratio'
  if (reading === 'units' && of === as) return true
  return of === 'ratio' && (as === 'ratio' || as === 'ratioChange')
}

function constraintFor(change: Change, reading: SingleReading): Constraint {
  const { stated } = change
  return {
    expression: changeOf(change, reading),
    against: { stated },
    relation: 'equal',
    reported: stated.scale,
    reading,
  }
}

function changeOf({ current, base, direction }: Change, reading: Reading): Expression {
  const rises = direction === 'increase'
  if (reading === 'relative') {
    return { form: 'quotient', part: current, whole: base, as: rises ? 'growth' : 'decline' }
  }
  const terms = [
    { given: current, sign: rises ? 1 : -1 },
    { given: base, sign: rises ? -1 : 1 },
  ] as const
  return { form: 'linear', terms }
}
