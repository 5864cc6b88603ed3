import type { Operand } from '../claim/index.ts'
import type { Interval } from '../interval/index.ts'
import type { Qualifier } from '../observation/index.ts'
import type { Source } from '../source/index.ts'
import type { Quantity } from '../unit/index.ts'

/** What a figure is to the statement that speaks of it. */
export type Role = (typeof roles)[number]

/** All that a figure may be to a statement. */
export const roles = ['part', 'whole', 'current', 'base', 'total', 'first', 'second', 'value', 'stated'] as const

/**
 * A figure that a claim speaks of.
 *
 * @vi số liệu được nhắc tới
 */
export type Figure = {
  readonly role: Role
  readonly operand?: Operand
  readonly unit: string
  /** As printed; of a range its low end. What is not printed has none. */
  readonly quantity?: Quantity
  /** The high end of a range. */
  readonly high?: Quantity
  readonly qualifier?: Qualifier
  /** Where a figure that is not printed must lie, in `unit`. */
  readonly interval?: Interval
  readonly source?: Source
}
