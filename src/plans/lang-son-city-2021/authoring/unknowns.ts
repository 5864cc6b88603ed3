import type { Unknown } from '../../../claim/index.ts'
import type { Id } from '../../../source/index.ts'
import { firstHalf2019 } from '../periods.ts'
import type { PlanUnit } from '../units.ts'

/** The unprinted value of an indicator in the first half of 2019. */
export function lastYear(indicator: Id, unit: PlanUnit): Unknown {
  const description = { vi: 'cùng kỳ năm trước', en: 'the same period of last year' }
  return { id: `${indicator}-last-year`, indicator, period: firstHalf2019, unit, description }
}
