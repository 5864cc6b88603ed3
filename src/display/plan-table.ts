import { formatBasis, formatGoal, formatPeriod, formatPlace } from '../format/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale, nameIn } from '../result/index.ts'
import type { DisplayOptions } from './displayable.ts'
import { indicatorNames } from './names.ts'
import type { Table } from './table.ts'

const titles = {
  row: { vi: 'STT', en: 'Row' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  place: { vi: 'Vị trí', en: 'Place' },
} as const

/** The targets of a plan as a table. */
export function planTable(plan: Plan, { locale = 'vi-VN' }: DisplayOptions): Table {
  const nameOf = indicatorNames(plan, locale)
  const writing = { locale, units: plan.units }
  const column = (name: keyof typeof titles, align: 'left' | 'right' = 'left') => ({
    title: inLocale(titles[name], locale),
    align,
  })
  return {
    caption: nameIn(plan.name, locale),
    columns: [
      column('row', 'right'),
      column('indicator'),
      column('period'),
      column('target', 'right'),
      column('basis'),
      column('place'),
    ],
    rows: plan.targets.map(({ indicator, period, goal, basis, source: { row = '', ...place } }) => [
      row,
      nameOf(indicator),
      formatPeriod(period, writing),
      formatGoal(goal, writing),
      formatBasis(basis, writing),
      formatPlace(place, writing),
    ]),
  }
}
