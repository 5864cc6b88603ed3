import { compareDecimals } from '../decimal/index.ts'
import type { AuditVerdict, Finding } from '../finding/index.ts'
import { inLocale, localeOf } from '../result/index.ts'
import { auditWords } from './audit-words.ts'
import type { FormatOptions } from './format-number.ts'
import { formatReason } from './format-reason.ts'
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

/**
 * What the verdict on one statement is called, with the reason where there is one; it also says where only the rounding of its
 * figures makes it hold.
 */
export function formatVerdictOf(finding: Finding, options: FormatOptions = {}): string {
  const { verdict, reason } = finding
  const said = holdsByRounding(finding) ? inLocale(byRounding, localeOf(options)) : formatVerdict(verdict, options)
  return reason === undefined ? said : `${said} (${formatReason(reason, options)})`
}

const byRounding = { vi: 'chỉ khớp nếu các số đã được làm tròn', en: 'holds only if its figures were rounded' }

function holdsByRounding({ verdict, assuming, printed, stated }: Finding): boolean {
  if (verdict !== 'holds' || assuming !== 'roundedParts' || printed === undefined || stated === undefined) return false
  return compareDecimals(printed, stated.amount) !== 0
}
