import type { Ratio } from '../decimal/index.ts'
import type { Period } from '../period/index.ts'
import {
  anObject,
  type Determined,
  determined,
  expectShape,
  fields,
  listOf,
  type Shape,
  text,
  undetermined,
} from '../result/index.ts'
import { type Quantity, quantityShape, type WithUnits } from '../unit/index.ts'
import { developmentRate } from './ratios.ts'

/** A figure of a series. */
export type SeriesPoint = { readonly period: Period; readonly quantity: Quantity }

/** Refuses what an untyped caller passes for a series and is none. */
export function expectSeries(points: readonly SeriesPoint[], options: WithUnits): void {
  expectShape(seriesShape, points, 'points')
  expectShape(anObject, options, 'options')
}

const seriesShape: Shape = /* @__PURE__ */ (() =>
  listOf(fields<SeriesPoint>({ period: text, quantity: quantityShape })))()

/** The development of a figure from the base of the series, and from the figure before it; none for the first. */
export type IndexPoint = {
  readonly period: Period
  readonly toBase: Determined<Ratio>
  readonly toPrevious?: Determined<Ratio>
}

/**
 * A series as indices: each figure over that of the base period (printed in per cent, the base is 100), and over the one
 * before it, whose product from the base on is the first. Undetermined (`noBase`) when the series does not hold the base.
 *
 * @vi chỉ số định gốc, chỉ số liên hoàn
 * @example
 * const points = [2019, 2020, 2021].map((y, at) => ({ period: year(y), quantity: quantity(['80', '100', '121'][at], 'tonne') }))
 * const series = indexSeries(points, { base: year(2020) })
 * series.outcome === 'determined' && series.value[2]?.toBase
 * //=> { outcome: 'determined', value: { numerator: '121', denominator: '100' } }
 */
export function indexSeries(
  points: readonly SeriesPoint[],
  options: WithUnits & { readonly base: Period },
): Determined<readonly IndexPoint[]> {
  expectSeries(points, options)
  const { base } = options
  const from = points.find(({ period }) => period === base)
  if (from === undefined) return undetermined('noBase')
  return determined(
    points.map(({ period, quantity }, at) => {
      const before = points[at - 1]
      const toBase = developmentRate<string>(quantity, from.quantity, options)
      if (before === undefined) return { period, toBase }
      return { period, toBase, toPrevious: developmentRate<string>(quantity, before.quantity, options) }
    }),
  )
}
