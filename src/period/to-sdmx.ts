import { failure, issue, type Result, success } from '../result/index.ts'
import { dayCount } from './day-arithmetic.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { writeSpan } from './write-span.ts'

/**
 * A period as an SDMX time period. ktxh's codes are SDMX's except for days from one to another, which SDMX writes with
 * their number. Returns an issue for a cumulative period whose start is not printed: SDMX has no code for it.
 * `parsePeriod` reads the codes back.
 *
 * @vi mã kỳ SDMX
 * @example
 * toSdmx(dates('2020-01-01', '2020-08-24'))
 * //=> { ok: true, value: '2020-01-01/P237D', warnings: [] }
 */
export function toSdmx(period: Period): Result<string> {
  const span = spanOf(period)
  if (span.kind === 'upTo') return failure(issue('period.notInSdmx', { received: period }))
  if (span.kind === 'months' || span.start === span.end) return success(writeSpan(span))
  return success(`${span.start}/P${dayCount(span.start, span.end)}D`)
}
