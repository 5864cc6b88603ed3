import { type Evaluation, measuredPeriod } from '../evaluate/index.ts'
import type { Qualifier } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import { localeOf } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { FormatOptions } from './format-number.ts'
import { formatPeriod } from './format-period.ts'
import { formatQuantity } from './format-quantity.ts'
import { wordFor } from './word-for.ts'
import { qualifierWords } from './words.ts'

/** What stands around a figure: a word before it, and after it the period that it is of. */
type Around = { readonly qualifier?: Qualifier | undefined; readonly period?: Period | undefined }

/**
 * What was measured, with its period where that is not the target's own; of a pending target the latest figure; empty where
 * there is none.
 *
 * @vi số thực hiện
 */
export function formatMeasured(evaluation: Evaluation, options: FormatOptions & WithUnits = {}): string {
  if (evaluation.outcome === 'pending') {
    const { latest } = evaluation
    return latest === undefined ? '' : aroundFigure(formatQuantity(latest.quantity, options), latest, options)
  }
  const { measured } = evaluation
  return measured === undefined
    ? ''
    : aroundFigure(formatQuantity(measured, options), aroundMeasured(evaluation), options)
}

/** The words around a measured level: those of the figure that it is; around a measured change only its period. */
export function aroundMeasured(evaluation: Evaluation): Around {
  const { target, working } = evaluation
  const level = ['level', 'maintain', 'decline', 'milestone'].includes(target.goal.kind)
  const qualifier = level ? working.inputs.find(({ role }) => role === 'actual')?.qualifier : undefined
  return { qualifier, period: measuredPeriod(evaluation) }
}

/** A figure with the words around it. */
export function aroundFigure(figure: string, { qualifier, period }: Around, options: FormatOptions): string {
  const before = qualifier === undefined ? '' : `${wordFor(qualifier, qualifierWords, localeOf(options))} `
  return `${before}${figure}${period === undefined ? '' : ` (${formatPeriod(period, options)})`}`
}
