import type { Evaluation } from '../evaluate/index.ts'
import { formatGoal, formatMeasured, formatPeriod } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import { completionText, outcomeText } from './completion-text.ts'
import type { DisplayOptions } from './displayable.ts'
import type { Table, TableColumn } from './table.ts'
import { targetName } from './target-names.ts'

const titles = {
  caption: { vi: 'Kết quả thực hiện mục tiêu', en: 'Targets and what became of them' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  completion: { vi: 'Hoàn thành', en: 'Completion' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
} as const

/** Evaluations as a table, one target a row. */
export function evaluationsTable(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): Table {
  const nameOf = targetName(plan, locale)
  const writing = { locale, units: plan?.units ?? [] }
  const column = (name: keyof typeof titles, align: TableColumn['align'] = 'left'): TableColumn => ({
    title: inLocale(titles[name], locale),
    align,
  })
  return {
    caption: inLocale(titles.caption, locale),
    columns: [
      column('indicator'),
      column('period'),
      column('target', 'right'),
      column('actual', 'right'),
      column('completion', 'right'),
      column('outcome'),
    ],
    rows: evaluations.map((evaluation) => [
      nameOf(evaluation.target),
      formatPeriod(evaluation.target.period, writing),
      formatGoal(evaluation.target.goal, writing),
      formatMeasured(evaluation, writing),
      'completion' in evaluation ? completionText(evaluation.completion, writing) : '',
      outcomeText(evaluation, writing),
    ]),
  }
}
