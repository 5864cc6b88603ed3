import type { DecimalString, RoundingMode } from '../decimal/index.ts'
import type { HintCode } from '../result/index.ts'
import type { Figure, Role } from './figure.ts'

/**
 * One slip that would explain a statement that does not hold, with its arithmetic; an offer, never a correction.
 *
 * @vi gợi ý
 */
export type Hint = {
  readonly code: HintCode
  /** The figure that the slip would be in, by its role and its place among the figures of that role. */
  readonly role: Role
  readonly index: number
  readonly from: DecimalString
  /** What it would have to read, in its own unit; where another reading explains it, the value under that reading. */
  readonly to: DecimalString
  readonly modes: readonly RoundingMode[]
  /** Where the other figure stands, if the document has it. */
  readonly figure?: Figure
}
