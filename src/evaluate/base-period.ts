import {
  monthsOf,
  type Period,
  periodBounds,
  periodKind,
  periodLastYear,
  shiftedPeriod,
  year,
} from '../period/index.ts'
import type { Result } from '../result/index.ts'
import type { Base } from '../target/index.ts'

/** The period that a change is counted from; undefined where the document does not say or there is none. */
export function basePeriod(base: Base, period: Period): Period | undefined {
  if (typeof base === 'object') return base.period
  switch (base) {
    case 'samePeriodLastYear':
      return isLong(period) ? undefined : known(periodLastYear(period))
    case 'previousYear':
      return isLong(period) ? yearBefore(period) : known(periodLastYear(period))
    default:
      return base === 'previousMonth' && periodKind(period) === 'month' ? known(shiftedPeriod(period, -1)) : undefined
  }
}

/** Whether a period is longer than a year, so that the same period last year would overlap it. */
function isLong(period: Period): boolean {
  return (monthsOf(period) ?? 0) > 12
}

/** The year before a period of several years begins. */
function yearBefore(period: Period): Period | undefined {
  const first = periodBounds(period).start?.slice(0, 4)
  return known(shiftedPeriod(year(Number(first)), -1))
}

function known(period: Result<Period>): Period | undefined {
  return period.ok ? period.value : undefined
}
