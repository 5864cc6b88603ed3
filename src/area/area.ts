import type { Id } from '../source/index.ts'

/**
 * The level of an administrative unit. Below the government levels stand communities such as villages.
 *
 * @vi cấp hành chính
 */
export type AreaLevel = (typeof areaLevels)[number]

/** The levels of administrative units, from the country down. */
export const areaLevels = ['country', 'region', 'province', 'district', 'commune', 'community'] as const

/**
 * An administrative unit. Its id is the key, never its name: names recur and move.
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
}
