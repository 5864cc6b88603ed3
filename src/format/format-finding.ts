import { type Finding, type Hint, hintCodes } from '../audit/index.ts'
import { inLocale, type Locale } from '../result/index.ts'
import { auditWords } from './audit-words.ts'
import { formatArithmetic } from './format-arithmetic.ts'
import { type AuditWriting, auditWriting, type FindingFormat } from './format-figure.ts'
import { formatNumber } from './format-number.ts'
import { formatPlace } from './format-place.ts'
import { formatReason } from './format-reason.ts'
import { localeOf } from './locale-of.ts'
import { wordFor } from './word-for.ts'

/**
 * What rechecking a statement showed, as one line with the arithmetic written out, and the slips that would explain it.
 *
 * @vi viết phát hiện
 * @example
 * const { findings } = auditPlan(langSonCity2021)
 * const first = findings.find(({ verdict }) => verdict === 'contradicted')
 * formatFinding(first, { plan: langSonCity2021, locale: 'en' })
 * //=> 'I.2.a, footnote 7: 3 construction works / 360 construction works = 0.83%; the document says 1.12% — contradicted; hint: it is 100 less another share (1.12 → 98.88)'
 */
export function formatFinding(finding: Finding, options: FindingFormat = {}): string {
  const writing = auditWriting(options)
  const reason = finding.reason === undefined ? '' : ` (${formatReason(finding.reason, writing)})`
  const verdict = `${wordFor(finding.verdict, auditWords, writing.locale)}${reason}`
  const hints = finding.hints.map((hint) => `; ${formatHint(hint, writing)}`).join('')
  return `${formatPlace(finding.claim.source, writing)}: ${formatArithmetic(finding, writing)} — ${verdict}${hints}`
}

const hinted = { vi: 'gợi ý', en: 'hint' }

/** The arithmetic of a finding alone. */
export function formatArithmeticOf(finding: Finding, options: FindingFormat = {}): string {
  return formatArithmetic(finding, auditWriting(options))
}

/** The slips that would explain a finding alone, separated by semicolons. */
export function formatHints({ hints }: Finding, options: FindingFormat = {}): string {
  const locale = localeOf(options)
  return hints.map((hint) => formatSlip(hint, locale)).join('; ')
}

function formatHint(hint: Hint, { locale }: AuditWriting): string {
  return `${inLocale(hinted, locale)}: ${formatSlip(hint, locale)}`
}

function formatSlip({ code, from, to }: Hint, locale: Locale): string {
  return `${inLocale(hintCodes[code], locale)} (${formatNumber(from, { locale })} → ${formatNumber(to, { locale })})`
}
