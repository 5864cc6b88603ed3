import type { Period } from '../period/index.ts'
import { bracketAtEnd } from './bracket-at-end.ts'
import { headKind } from './head-kind.ts'
import type { PeriodOf } from './period-of-head.ts'
import type { Cell } from './table-cell.ts'

/** A column of targets and the period that its header names. */
type ValueColumn = { readonly at: number; readonly period: Period | undefined }

/** Which columns of a table hold what. */
export type Columns = {
  readonly width: number
  readonly number: number | undefined
  readonly name: number
  readonly unit: number | undefined
  readonly values: readonly ValueColumn[]
  /** Header cells of columns that hold no targets. */
  readonly others: readonly Cell[]
  /** The unit that the head of the targets prints in brackets, for rows that print none. */
  readonly ofHead: string
}

/**
 * The columns that a header names. A header names the indicators, and their units, numbers or periods: a row without that is
 * none.
 */
export function columnsOf(row: readonly Cell[], periodOf: PeriodOf): Columns | undefined {
  const kinds = row.map(({ text }) => headKind(text))
  const [number, name, unit] = [kinds.indexOf('number'), kinds.indexOf('name'), kinds.indexOf('unit')]
  if (name < 0) return undefined
  const heads = row.flatMap((cell, at) =>
    at === unit || at === name || at === number ? [] : [{ cell, at, kind: kinds[at] }],
  )
  const values = heads
    .filter(({ kind }) => kind === 'target' || kind === 'name')
    .map(({ cell: { text }, at }) => ({ at, text, period: periodOf(text) }))
  if (unit < 0 && (values.length === 0 || (number < 0 && values.every(({ period }) => period === undefined))))
    return undefined
  return {
    width: row.length,
    number: number < 0 ? undefined : number,
    name,
    unit: unit < 0 ? undefined : unit,
    values: values.map(({ at, period }) => ({ at, period })),
    others: heads.flatMap(({ cell, kind }) => (kind === 'other' || kind === 'unit' || kind === 'number' ? [cell] : [])),
    ofHead: bracketAtEnd(values[0]?.text ?? '')?.inside ?? '',
  }
}

/** The columns of a table without a header: number, name, unit and target, as many as there are. */
export function usualColumns(width: number): Columns | undefined {
  if (width < 3) return undefined
  const first = width === 3 ? 0 : 1
  const values = Array.from({ length: width - first - 2 }, (_, index) => ({ at: first + 2 + index, period: undefined }))
  return { width, number: width === 3 ? undefined : 0, name: first, unit: first + 1, values, others: [], ofHead: '' }
}
