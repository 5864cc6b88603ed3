import type { AuditVerdict } from '../audit/index.ts'
import { inLocale } from '../result/index.ts'
import { auditWords } from './audit-words.ts'
import type { FormatOptions } from './format-number.ts'

/**
 * What the verdict on a statement is called.
 *
 * @vi đúng, mâu thuẫn
 * @example
 * formatVerdict('contradicted')
 * //=> 'mâu thuẫn'
 */
export function formatVerdict(verdict: AuditVerdict, { locale = 'vi-VN' }: FormatOptions = {}): string {
  return inLocale(auditWords[verdict], locale)
}
