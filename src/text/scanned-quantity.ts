import type { Qualifier } from '../observation/index.ts'
import type { Span } from '../result/index.ts'
import type { Quantity, UnitDefinition } from '../unit/index.ts'

/**
 * A quantity where it stands in a text.
 *
 * @vi số liệu trong văn bản
 */
export type ScannedQuantity = {
  /** From the first digit (or its minus) to the end of the unit. */
  readonly span: Span
  /** The characters of that span. */
  readonly printed: string
  readonly quantity: Quantity
  /** What it is counted out of, in "36/37 vụ". */
  readonly outOf?: Quantity
  /** The high end of a range, in "9 - 10%". */
  readonly high?: Quantity
  readonly qualifier?: Qualifier
  /**
   * The row of a counted noun or quotient that no unit table holds ("giấy phép", "triệu đồng/tháng"): a dimension of its
   * own, whose Vietnamese symbol is the noun as printed. Pass such rows on as `units`.
   */
  readonly newUnit?: UnitDefinition
  readonly spans: {
    readonly number: Span
    readonly unit?: Span
    readonly qualifier?: Span
    /** The second number of a fraction or range. */
    readonly second?: Span
  }
}
