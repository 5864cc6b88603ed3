import { type Finding, type Hint, hintCodes } from '../audit/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale } from '../result/index.ts'
import { auditWords } from './audit-words.ts'
import { formatArithmetic } from './format-arithmetic.ts'
import type { AuditWriting } from './format-figure.ts'
import { type FormatOptions, formatNumber } from './format-number.ts'
import { formatPlace } from './format-place.ts'
import { formatReason } from './format-reason.ts'

/** The language, and the plan whose units and names are used. */
export type FindingFormat = FormatOptions & { readonly plan?: Plan }

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
export function formatFinding(finding: Finding, { locale = 'vi-VN', plan }: FindingFormat = {}): string {
  const writing = { locale, units: plan?.units ?? [], plan }
  const reason = finding.reason === undefined ? '' : ` (${formatReason(finding.reason, writing)})`
  const verdict = `${inLocale(auditWords[finding.verdict], locale)}${reason}`
  const hints = finding.hints.map((hint) => `; ${formatHint(hint, writing)}`).join('')
  return `${formatPlace(finding.claim.source, writing)}: ${formatArithmetic(finding, writing)} — ${verdict}${hints}`
}

const hinted = { vi: 'gợi ý', en: 'hint' }

function formatHint({ code, from, to }: Hint, writing: AuditWriting): string {
  const { locale } = writing
  const change = `${formatNumber(from, writing)} → ${formatNumber(to, writing)}`
  return `${inLocale(hinted, locale)}: ${inLocale(hintCodes[code], locale)} (${change})`
}
