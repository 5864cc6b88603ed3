import { type Finding, findingShape } from '../finding/index.ts'
import { expectShape, inLocale } from '../result/index.ts'
import { formatArithmetic } from './format-arithmetic.ts'
import { auditWriting, type FindingFormat } from './format-figure.ts'
import { formatHint } from './format-hint.ts'
import { formatPlace } from './format-place.ts'
import { formatVerdictOf } from './format-verdict.ts'

/**
 * What rechecking a statement showed, as one line with the arithmetic written out, and the slips that would explain it.
 *
 * @vi viết phát hiện
 * @example
 * const { findings } = auditPlan(langSonCity2021)
 * const first = findings.find(({ verdict }) => verdict === 'contradicted')
 * formatFinding(first, { plan: langSonCity2021, locale: 'en' })
 * //=> 'I.2.a, footnote 7: 3 construction works / 360 construction works = 0.83%; the document says 1.12% — contradicted; hint: it is 100 less another share (1.12 = 100 − 98.88)'
 */
export function formatFinding(finding: Finding, options: FindingFormat = {}): string {
  expectShape(findingShape, finding, 'finding')
  const writing = auditWriting(options)
  const hints = finding.hints
    .map((hint) => `; ${inLocale(hinted, writing.locale)}: ${formatHint(hint, writing)}`)
    .join('')
  return `${formatPlace(finding.claim.source, writing)}: ${formatArithmetic(finding, writing)} — ${formatVerdictOf(finding, writing)}${hints}`
}

const hinted = { vi: 'gợi ý', en: 'hint' }

/** The arithmetic of a finding alone. */
export function formatArithmeticOf(finding: Finding, options: FindingFormat = {}): string {
  return formatArithmetic(finding, auditWriting(options))
}

/** The slips that would explain a finding alone, separated by semicolons. */
export function formatHints({ hints }: Finding, options: FindingFormat = {}): string {
  const writing = auditWriting(options)
  return hints.map((hint) => formatHint(hint, writing)).join('; ')
}
