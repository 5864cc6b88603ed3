import type { Target } from '../target/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { Working } from './evaluation.ts'
import { endsOf } from './judge.ts'
import type { Found } from './measurement.ts'
import type { ReadBound } from './read-bound.ts'
import { inUnit } from './value.ts'
import { planned } from './working-input.ts'

/** The working of a measured value: its inputs, the target's figures, the formula, the exact value. */
export function workingOf(
  target: Target,
  { value, inputs, rule }: Found,
  { bound }: ReadBound,
  options: WithUnits,
): Working {
  return {
    inputs: [...inputs, ...endsOf(bound).map((end) => planned(target, end))],
    ...(rule === undefined ? {} : { rule }),
    exact: value.kind === 'root' ? value.root : inUnit(value.base, value.unit, options),
  }
}
