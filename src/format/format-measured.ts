import { type Evaluation, measuredPeriod } from '../evaluate/index.ts'
import type { Qualifier, Status } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import { localeOf } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { FormatOptions } from './format-number.ts'
import { formatPeriod } from './format-period.ts'
import { formatQuantity } from './format-quantity.ts'
import { wordFor } from './word-for.ts'
import { qualifierWords, statusWords } from './words.ts'

/** What stands around a figure: a word before it, and after it its status, if it is not final, and the period that it is of. */
type Around = {
  readonly qualifier?: Qualifier | undefined
  readonly status?: Status | undefined
  readonly period?: Period | undefined
}

/**
 * What was measured, with its status where that is weaker than reported, and its period where that is not the target's own; of
 * a pending target the latest figure; empty where there is none.
 *
 * @vi số thực hiện
 */
export function formatMeasured(evaluation: Evaluation, options: FormatOptions & WithUnits = {}): string {
  if (evaluation.outcome === 'pending') {
    const { latest } = evaluation
    return latest === undefined ? '' : aroundFigure(formatQuantity(latest.quantity, options), latest, options)
  }
  const { measured } = evaluation
  if (measured === undefined) return ''
  const around = { ...aroundMeasured(evaluation), status: statusMeasured(evaluation) }
  return aroundFigure(formatQuantity(measured, options), around, options)
}

/** The words around a measured level: those of the figure that it is; around a measured change only its period. */
export function aroundMeasured(evaluation: Evaluation): Omit<Around, 'status'> {
  const { target, working } = evaluation
  const level = ['level', 'maintain', 'decline', 'milestone'].includes(target.goal.kind)
  const qualifier = level ? working.inputs.find(({ role }) => role === 'actual')?.qualifier : undefined
  return { qualifier, period: measuredPeriod(evaluation) }
}

const fromStrongest: readonly Status[] = ['final', 'actual', 'provisional', 'estimated', 'forecast']

/** The weakest status among the measured figures. */
export function statusMeasured({ working }: Evaluation): Status {
  const statuses = working.inputs.filter(({ role }) => role === 'actual').map(({ status }) => status)
  return fromStrongest.findLast((status) => statuses.includes(status)) ?? 'actual'
}

const reported: ReadonlySet<Status> = new Set(['final', 'actual'])

/** A figure with the words around it. */
export function aroundFigure(figure: string, { qualifier, status, period }: Around, options: FormatOptions): string {
  const locale = localeOf(options)
  const before = qualifier === undefined ? '' : `${wordFor(qualifier, qualifierWords, locale)} `
  const after = [
    status === undefined || reported.has(status) ? '' : wordFor(status, statusWords, locale),
    period === undefined ? '' : formatPeriod(period, options),
  ].filter((words) => words !== '')
  return `${before}${figure}${after.length === 0 ? '' : ` (${after.join(', ')})`}`
}
