import type { Comparison } from './comparison.ts'
import type { Figure } from './figure.ts'
import type { Range } from './range.ts'
import type { Relation } from './relation-words.ts'

/** A relation where it stands. */
export type RelationAt = Range & { readonly kind: Relation }

/** A figure of a sentence with what the words around it say. */
export type Mention = {
  readonly figure: Figure
  /** The relation that governs the figure, its own or that of the list it stands in. */
  readonly lead: RelationAt | undefined
  /** Which list of figures it stands in ("50 và 80 tỷ đồng"), counted through the sentence, and where in it. */
  readonly list: number
  readonly rank: number
  /** The brackets around it, outermost first, each by its number in the sentence. */
  readonly brackets: readonly number[]
  /** The words from the last mark or figure to the relation. */
  readonly opening: Range
  /** Whether a mark stands between the figure before and the opening. */
  readonly parted: boolean
  /** What it is compared with by the words after it, or between it and its relation. */
  readonly comparison: Comparison | undefined
  /** What its clause is compared with from the head on: "So với cùng kỳ, …". */
  readonly head: Comparison | undefined
  /** "trong đó" or "gồm", under which it is listed, and the brackets that it stands in. */
  readonly heading: (RelationAt & { readonly depth: number }) | undefined
}
