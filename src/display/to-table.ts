import {
  type Displayable,
  type DisplayOptions,
  expectDisplayable,
  expectDisplayOptions,
  isFindings,
  isPlan,
} from './displayable.ts'
import { evaluationsTable } from './evaluations-table.ts'
import { findingsTable } from './findings-table.ts'
import { planTable } from './plan-table.ts'
import type { Table } from './table.ts'

/**
 * A plan's targets, evaluations or findings as a table of texts in the language asked for.
 *
 * @vi lập bảng
 * @example
 * toTable(langSonCity2021).columns.map(({ title }) => title)
 * //=> ['STT', 'Chỉ tiêu', 'Kỳ', 'Mục tiêu', 'Căn cứ', 'Vị trí']
 */
export function toTable(value: Displayable, options: DisplayOptions = {}): Table {
  expectDisplayable(value)
  expectDisplayOptions(options)
  if (isPlan(value)) return planTable(value, options)
  return isFindings(value) ? findingsTable(value, options) : evaluationsTable(value, options)
}
