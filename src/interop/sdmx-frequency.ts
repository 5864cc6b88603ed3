import { type Period, type PeriodKind, periodKind } from '../period/index.ts'

const codes: Partial<Record<PeriodKind, string>> = { year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D' }

/** The code of CL_FREQ for the length of a period; lengths without one are "other". */
export function sdmxFrequency(period: Period): string {
  return codes[periodKind(period)] ?? '_O'
}
