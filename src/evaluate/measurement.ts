import type { Qualifier } from '../observation/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { RuleName } from '../rule/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { WorkingInput } from './evaluation.ts'
import type { Value } from './value.ts'

/** A measured value, with the inputs and the formula that made it. */
export type Found = {
  readonly outcome: 'measured'
  readonly value: Value
  readonly inputs: readonly WorkingInput[]
  readonly rule?: RuleName
  /** How the single figure behind the value is qualified. */
  readonly qualifier?: Qualifier
  /** The level that a change is counted from. */
  readonly base?: Quantity
}

/** What was found for a goal: its measured value, or why there is none. */
export type Measurement = Found | NotMeasured

/** Why there is no measured value; `current` is the figure of the period itself, if that is known. */
export type NotMeasured = {
  readonly outcome: 'notMeasured'
  readonly reason: ReasonCode
  readonly inputs: readonly WorkingInput[]
  readonly current?: Quantity
}

/** No measured value, for this reason. */
export function notMeasured(reason: ReasonCode, inputs: readonly WorkingInput[] = [], current?: Quantity): NotMeasured {
  return { outcome: 'notMeasured', reason, inputs, ...(current === undefined ? {} : { current }) }
}
