import type { DecimalString } from '../decimal/index.ts'
import type { Id } from '../source/index.ts'

/**
 * Which way an indicator gets better: a higher value (thuận), a lower one (nghịch), one at the target, or neither.
 *
 * @vi chỉ tiêu thuận, nghịch
 */
export type Better = (typeof betters)[number]

/** Every way in which an indicator may get better. */
export const betters = ['higher', 'lower', 'atTarget', 'neither'] as const

/**
 * Flows add over time and areas, stocks add over areas and take the last in time, rates never add: they are
 * recomputed from numerator and denominator.
 *
 * @vi số thời kỳ, số thời điểm, tỷ lệ
 */
export type Measure = (typeof measures)[number]

/** Every kind of measure. */
export const measures = ['flow', 'stock', 'rate'] as const

/**
 * The prices in which a value is expressed.
 *
 * @vi giá so sánh, giá hiện hành
 */
export type PriceBasis = { readonly prices: 'current' } | { readonly prices: 'constant'; readonly year?: string }

/** The kinds of prices. */
export const prices = ['current', 'constant'] as const

/** Whether parts make up the whole, or need not ("trong đó"). */
export const coverages = ['complete', 'ofWhich'] as const

/** The code of an indicator in an official system, whose codes change meaning between versions. */
export type IndicatorCode = { readonly system: string; readonly version: string; readonly code: string }

/**
 * What is measured: unit, direction and kind belong to its identity.
 *
 * @vi chỉ tiêu
 */
export type Indicator = {
  readonly id: Id
  /** The printed number in the document's table; unnumbered rows carry the number they stand under. */
  readonly row?: string
  readonly name: { readonly vi: string; readonly en?: string }
  /** Code of the unit in which the document states it. */
  readonly unit: string
  readonly sector: string
  readonly better: Better
  readonly measure: Measure
  /** A rate's numerator and denominator, and the factor between them (100 for per cent when omitted units demand it). */
  readonly ratioOf?: { readonly part: Id; readonly whole: Id; readonly factor?: DecimalString }
  /** The total that this is a part of; 'complete' parts make up the whole, 'ofWhich' parts ("trong đó") need not. */
  readonly partOf?: { readonly whole: Id; readonly coverage: (typeof coverages)[number] }
  /** The indicator that states the same fact in another unit. */
  readonly equivalentOf?: Id
  readonly priceBasis?: PriceBasis
  readonly codes?: readonly IndicatorCode[]
}
