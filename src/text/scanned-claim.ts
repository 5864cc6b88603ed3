import type { Statement, Unknown } from '../claim/index.ts'
import type { Qualifier } from '../observation/index.ts'
import type { Span } from '../result/index.ts'
import type { UnitDefinition } from '../unit/index.ts'

/**
 * A piece of a claim where it stands in the text.
 *
 * @vi thành phần của nhận định
 */
export type ClaimPiece = {
  readonly role: 'part' | 'whole' | 'current' | 'base' | 'stated' | 'total' | 'relation'
  readonly span: Span
  /** The figure is only known to be over, under or about what is printed. */
  readonly qualifier?: Qualifier
}

/**
 * Something a text says about its own figures that can be rechecked, in the terms of a plan's claim: its operands are
 * quantities of the text, or unknowns of which only the name is printed. The same id means the same unknown throughout the
 * text.
 *
 * @vi nhận định đọc được từ văn bản
 */
export type ScannedClaim = {
  readonly statement: Statement
  /** The unknowns that the statement speaks of, described by the text's own words. */
  readonly unknowns: readonly Unknown[]
  /** The rows of units that no table holds, to be passed on as `units`. */
  readonly units: readonly UnitDefinition[]
  /** From the first to the last piece. */
  readonly span: Span
  readonly printed: string
  readonly pieces: readonly ClaimPiece[]
  /** The words admit another reading: "tăng 3 lần" may mean three times or four. */
  readonly ambiguous?: true
}
