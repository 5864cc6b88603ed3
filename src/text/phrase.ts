import type { Figure } from './figure.ts'
import type { Range } from './range.ts'
import type { Relation } from './relation-words.ts'

/** Marks that part a sentence into clauses and brackets. */
export type Mark = 'comma' | 'open' | 'close'

/** A figure, a relation or a mark of a sentence, in its place; 'none' only looks like a relation. */
export type Phrase = Range &
  ({ readonly kind: 'figure'; readonly figure: Figure } | { readonly kind: Relation | Mark | 'none' })

/** The phrases of one sentence, and where it stands. */
export type Sentence = Range & { readonly phrases: readonly Phrase[] }
