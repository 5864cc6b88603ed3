import type { Id } from '../source/index.ts'
import type { Quantity } from '../unit/index.ts'

/**
 * The level of an administrative unit. Below the government levels stand communities such as villages.
 *
 * @vi cấp hành chính
 */
export type AreaLevel = (typeof areaLevels)[number]

/** The levels of administrative units, from the country down. */
export const areaLevels = ['country', 'region', 'province', 'district', 'commune', 'community'] as const

/**
 * Where a unit went when it ceased: into one successor as a whole, or in shares to several. Several without shares went in
 * parts that are not known.
 *
 * @vi đơn vị kế thừa
 */
export type Succession = {
  readonly area: Id
  /** How much of the ceasing unit went there, where it is known. */
  readonly share?: Quantity
}

/**
 * An administrative unit of one extent under one parent. Its id is the key, never its name: names recur and move. A unit
 * that merges, splits or changes its parent ceases, and its successors are units of their own.
 *
 * @vi đơn vị hành chính, địa bàn
 */
export type Area = {
  readonly id: Id
  readonly name: { readonly vi: string; readonly en?: string }
  readonly level: AreaLevel
  /** What the unit is called within its level, e.g. "thành phố", "phường", "xã". */
  readonly type?: { readonly vi: string; readonly en?: string }
  readonly parent?: Id
  /** The code in an official list, e.g. the statistics office's. */
  readonly code?: string
  /** First day on which the unit exists. */
  readonly validFrom?: string
  /** Last day on which the unit exists. */
  readonly validTo?: string
  /** The units that it went into after its last day. */
  readonly successors?: readonly Succession[]
}
