import type { Result } from '../result/index.ts'
import type { Period } from './period.ts'
import { readSpan } from './read-span.ts'
import { resultOf } from './write-span.ts'

/**
 * Reads the code of a period, of untrusted origin, and gives the one code that ktxh writes for it. SDMX's other
 * spellings come in too: "2020-A1", "2020-M06", "2020-T1" (four months), "2020-06-01/P30D". Returns an issue when the
 * text is no period, its days do not exist, its ends are reversed, or it spans more than `limits.periodYears`.
 *
 * @vi đọc mã kỳ
 * @example
 * parsePeriod('2020-01-01/2020-06-30')
 * //=> { ok: true, value: '2020-S1', warnings: [] }
 */
export function parsePeriod(code: unknown): Result<Period> {
  return resultOf(readSpan(code))
}

/**
 * Whether a value is a period just as ktxh writes it.
 *
 * @vi có phải mã kỳ
 * @example
 * isPeriod('2020-M06')
 * //=> false
 */
export function isPeriod(value: unknown): value is Period {
  const parsed = parsePeriod(value)
  return parsed.ok && parsed.value === value
}
