import { type Period, periodKind, periodLastYear, shiftedPeriod } from '../period/index.ts'
import type { Result } from '../result/index.ts'
import type { Base } from '../target/index.ts'

/** The period that a change is counted from; undefined where the document does not say or there is none. */
export function basePeriod(base: Base, period: Period): Period | undefined {
  if (typeof base === 'object') return base.period
  switch (base) {
    case 'samePeriodLastYear':
    case 'previousYear':
      return known(periodLastYear(period))
    case 'previousMonth':
      return periodKind(period) === 'month' ? known(shiftedPeriod(period, -1)) : undefined
    case 'unstated':
      return undefined
  }
}

function known(period: Result<Period>): Period | undefined {
  return period.ok ? period.value : undefined
}
