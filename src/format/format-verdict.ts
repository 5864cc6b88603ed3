import type { AuditVerdict } from '../audit/index.ts'
import { localeOf } from '../result/index.ts'
import { auditWords } from './audit-words.ts'
import type { FormatOptions } from './format-number.ts'
import { wordFor } from './word-for.ts'

/**
 * What the verdict on a statement is called.
 *
 * @vi đúng, mâu thuẫn
 * @example
 * formatVerdict('contradicted')
 * //=> 'mâu thuẫn'
 */
export function formatVerdict(verdict: AuditVerdict, options: FormatOptions = {}): string {
  return wordFor(verdict, auditWords, localeOf(options))
}
