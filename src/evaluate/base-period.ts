import { type Period, previousPeriod, samePeriodLastYear } from '../period/index.ts'
import type { Base } from '../target/index.ts'

/** The period that a change is counted from; undefined where the document does not say. */
export function basePeriod(base: Base, period: Period): Period | undefined {
  if (typeof base === 'object') return base.period
  switch (base) {
    case 'samePeriodLastYear':
    case 'previousYear':
      return samePeriodLastYear(period)
    case 'previousMonth':
      return previousPeriod(period)
    case 'unstated':
      return undefined
  }
}
