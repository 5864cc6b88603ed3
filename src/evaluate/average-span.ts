import { type Period, periodBounds, shiftedPeriod, year } from '../period/index.ts'
import { limits } from '../result/index.ts'
import type { Goal } from '../target/index.ts'

/** The years whose figures an average growth compares, and how many intervals lie between them; the base may lie outside the calendar. */
export type AverageSpan = { readonly base: Period | undefined; readonly last: Period; readonly intervals: number }

/** A goal about an average growth. */
export type AverageGoal = Extract<Goal, { readonly kind: 'averageGrowth' }>

/** From the year before the span to the last year that the target's period shares with it; undefined where there is none. */
export function averageSpan({ span }: AverageGoal, period: Period): AverageSpan | undefined {
  if (span === 'unstated') return undefined
  const { start, end } = periodBounds(span)
  if (start === undefined) return undefined
  const [first, last] = [calendarYear(start), Math.min(calendarYear(end), calendarYear(periodBounds(period).end))]
  const intervals = last - first + 1
  const base = shiftedPeriod(year(first), -1)
  if (intervals < 1 || intervals > limits.degree) return undefined
  return { base: base.ok ? base.value : undefined, last: year(last), intervals }
}

function calendarYear(date: string): number {
  return Number(date.slice(0, 4))
}
