import type { Figure } from '../finding/index.ts'
import type { Fraction, Span } from '../interval/index.ts'
import type { Given } from './given.ts'

/** The other figures of the section that a statement stands in, among which the right one may be found. */
export type Neighbourhood = {
  /** The figures of a dimension whose value lies in a span of base units. */
  readonly figuresIn: (dimension: string, span: Span) => readonly Given[]
  /** The figure that states just this share in per cent. */
  readonly shareOf: (perCent: Fraction) => Figure | undefined
}

/** Where a statement stands alone. */
export const nothingNear: Neighbourhood = { figuresIn: () => [], shareOf: () => undefined }
