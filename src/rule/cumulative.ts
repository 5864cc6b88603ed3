import { dates, followingDay, type PeriodBounds, periodBounds } from '../period/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import { difference, isComparable, sum, type WithUnits } from '../unit/index.ts'
import { expectSeries, type SeriesPoint } from './index-series.ts'

/**
 * Cumulative figures from one start as what each added to the one before: of January to March, to June and to September the
 * three quarters. Undetermined (`baseNotStated`, `periodsDoNotFollow`, `unitsDiffer`) when a start is not printed, when they
 * do not start on one day or end on the same one, and when they count different things. An increment may be negative.
 *
 * @vi số lũy kế thành số từng kỳ
 * @example
 * const points = [
 *   { period: quarter(2021, 1), quantity: quantity('10', 'tonne') },
 *   { period: firstHalf(2021), quantity: quantity('25', 'tonne') },
 * ]
 * const increments = toIncrements(points)
 * increments.outcome === 'determined' && increments.value[1]
 * //=> { period: '2021-Q2', quantity: { amount: '15', unit: 'tonne' } }
 */
export function toIncrements(
  cumulative: readonly SeriesPoint[],
  options: WithUnits = {},
): Determined<readonly SeriesPoint[]> {
  const rows = bounded(cumulative, options)
  if (rows.outcome === 'undetermined') return rows
  const increments: SeriesPoint[] = []
  for (const [at, row] of rows.value.entries()) {
    const before = rows.value[at - 1]
    if (before === undefined) increments.push(row.point)
    else {
      const next = followingDay(before.end)
      if (row.start !== before.start || next === undefined || next > row.end) return undetermined('periodsDoNotFollow')
      const quantity = difference<string>(row.point.quantity, before.point.quantity, options)
      increments.push({ period: dates(next, row.end), quantity })
    }
  }
  return determined(increments)
}

/**
 * Figures of periods that follow on each other as what they come to from the first one's start. Undetermined
 * (`baseNotStated`, `periodsDoNotFollow`, `unitsDiffer`) when a start is not printed, when there are gaps or overlaps, and
 * when they count different things.
 *
 * @vi số từng kỳ thành số lũy kế
 * @example
 * const points = [
 *   { period: quarter(2021, 1), quantity: quantity('10', 'tonne') },
 *   { period: quarter(2021, 2), quantity: quantity('15', 'tonne') },
 * ]
 * const cumulative = toCumulative(points)
 * cumulative.outcome === 'determined' && cumulative.value[1]
 * //=> { period: '2021-S1', quantity: { amount: '25', unit: 'tonne' } }
 */
export function toCumulative(
  increments: readonly SeriesPoint[],
  options: WithUnits = {},
): Determined<readonly SeriesPoint[]> {
  const rows = bounded(increments, options)
  if (rows.outcome === 'undetermined') return rows
  const cumulative: SeriesPoint[] = []
  let total: Row | undefined
  for (const row of rows.value) {
    if (total === undefined) total = row
    else {
      if (followingDay(total.end) !== row.start) return undetermined('periodsDoNotFollow')
      const quantity = sum([total.point.quantity, row.point.quantity], options)
      total = { start: total.start, end: row.end, point: { period: dates(total.start, row.end), quantity } }
    }
    cumulative.push(total.point)
  }
  return determined(cumulative)
}

type Row = Required<PeriodBounds> & { readonly point: SeriesPoint }

/** The figures in the order of time, with their days. */
function bounded(points: readonly SeriesPoint[], options: WithUnits): Determined<readonly Row[]> {
  expectSeries(points, options)
  const rows: Row[] = []
  const [first] = points
  for (const point of points) {
    const { start, end } = periodBounds(point.period)
    if (start === undefined) return undetermined('baseNotStated')
    if (first && !isComparable(point.quantity.unit, first.quantity.unit, options)) return undetermined('unitsDiffer')
    rows.push({ point, start, end })
  }
  return determined(rows.sort((a, b) => (a.end < b.end ? -1 : 1)))
}
