import type { Period } from '../../period/index.ts'
import type { Plan } from '../../plan/index.ts'
import { type Determined, expectShape, fields, listOf, type Shape, text, undetermined } from '../../result/index.ts'
import { type IndexPoint, indexSeries, type SeriesPoint } from '../../rule/index.ts'
import type { Id } from '../../source/index.ts'
import type { RollUpOptions } from '../roll-up/request.ts'
import { figureAt } from './figure-at.ts'

/** The periods of a series, the one that is its base, and how its figures are rolled up. */
export type SeriesRequest = Partial<Omit<RollUpOptions, 'period'>> & {
  readonly periods: readonly Period[]
  readonly base: Period
}

const requestShape: Shape = /* @__PURE__ */ (() =>
  fields<Pick<SeriesRequest, 'periods' | 'base'>>({ periods: listOf(text), base: text }))()

/**
 * An indicator over several periods as indices to a base and from one period to the next. Undetermined when a figure is not
 * known (`noObservation`), or the base is none of the periods (`noBase`). Throws a `UsageError` for an indicator that the
 * plan does not hold.
 *
 * @vi dãy chỉ số của một chỉ tiêu
 * @example
 * indexSeriesOf(langSonCity2021, 'total-output', { periods: [year(2019), year(2020)], base: year(2019) })
 * //=> { outcome: 'undetermined', reason: 'noObservation' }
 */
export function indexSeriesOf(plan: Plan, indicator: Id, request: SeriesRequest): Determined<readonly IndexPoint[]> {
  expectShape(requestShape, request, 'request')
  const { periods, base, ...options } = request
  const points: SeriesPoint[] = []
  for (const period of periods) {
    const figure = figureAt(plan, indicator, { ...options, period })
    if (figure.outcome === 'undetermined') return undetermined(figure.reason)
    points.push({ period, quantity: figure.value })
  }
  return indexSeries(points, { units: plan.units, base })
}
