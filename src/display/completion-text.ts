import type { Completion, Evaluation } from '../evaluate/index.ts'
import { formatMargin, formatNumber, formatOutcome, formatReason, formatSigned } from '../format/index.ts'
import { inLocale, type Locale } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'

/** How texts are written. */
export type Writing = { readonly locale: Locale }

/** A completion as printed: per cent, or points where it is a difference; empty where there is none. */
export function completionText(completion: Completion, writing: Writing): string {
  if (completion.outcome === 'undetermined') return ''
  if (completion.convention === 'pointDifference') return pointsText(completion.printed, writing)
  return `${formatNumber(completion.printed, writing)}%`
}

/** A change in percentage points, with its sign. */
export function pointsText(points: string, writing: Writing): string {
  return `${formatSigned(points, writing)} ${writing.locale === 'en' ? 'points' : 'điểm %'}`
}

/** An outcome in words, with the reason where there is no verdict, and the distance so far where the period is not reported. */
export function outcomeText(evaluation: Evaluation, writing: Writing & WithUnits): string {
  const outcome = formatOutcome(evaluation.outcome, writing)
  if (evaluation.outcome === 'undetermined') return `${outcome}: ${formatReason(evaluation.reason, writing)}`
  const margin = evaluation.outcome === 'pending' ? evaluation.latest?.margin : undefined
  return margin === undefined
    ? outcome
    : `${outcome}; ${inLocale(soFar, writing.locale)} ${formatMargin(margin, writing)}`
}

const soFar = { vi: 'chênh lệch đến nay', en: 'margin so far' }
