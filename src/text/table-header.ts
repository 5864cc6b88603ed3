import { headKind } from './head-kind.ts'
import type { PeriodOf } from './period-of-head.ts'
import type { Cell } from './table-cell.ts'
import { type Columns, columnsOf } from './table-columns.ts'

type Cells = readonly Cell[]

/** The columns that a header names, and the place of the row after it. */
export type Header = { readonly columns: Columns; readonly next: number }

/** More rows than these no header has. */
const mostRows = 3

/** The header that begins at this row, with the rows of it under its heads, and the row that numbers its columns. */
export function headerAt(rows: readonly Cells[], at: number, periodOf: PeriodOf): Header | undefined {
  let [heads, next] = [rows[at] ?? [], at + 1]
  let columns = columnsOf(heads, periodOf)
  for (let row = rows[next]; columns !== undefined && row !== undefined; row = rows[next]) {
    if (next - at >= mostRows || !isUnder(row, heads, columns, periodOf)) break
    heads = underHeads(heads, row)
    columns = columnsOf(heads, periodOf)
    next += 1
  }
  if (columns === undefined) return undefined
  return { columns, next: isNumbering(rows[next]) ? next + 1 : next }
}

/** "Năm 2021 | Năm 2022" under "Kế hoạch": nothing new under the names and units, and a period or kind of figure. */
function isUnder(row: Cells, heads: Cells, { name, unit, number }: Columns, periodOf: PeriodOf): boolean {
  const keeps = [name, unit, number].every((at) => at === undefined || addsNothing(row[at], heads[at]))
  const others = row.filter((cell, at) => at !== name && at !== unit && at !== number && !addsNothing(cell, heads[at]))
  return keeps && others.some(({ text }) => periodOf(text) !== undefined || headKind(text) === 'other')
}

/** An empty cell, or the one above that reaches into this row. */
function addsNothing(cell: Cell | undefined, head: Cell | undefined): boolean {
  return cell === undefined || cell === head || cell.text === ''
}

function underHeads(heads: Cells, row: Cells): Cells {
  let last = ''
  return row.map((cell, at) => {
    const head = heads[at]
    last = head === undefined || head.text === '' ? last : head.text
    if (head !== undefined && addsNothing(cell, head)) return head
    const over = head?.over ?? (head === undefined || head.text === '' ? last : head.text)
    return { text: `${over} ${cell.text}`.trim(), span: cell.span }
  })
}

/** "A | B | 1 | 2 | 3=2/1": no cell has two letters in a row. */
function isNumbering(row: Cells | undefined): boolean {
  return (
    row !== undefined &&
    row.length > 1 &&
    row.every(({ text }) => text.length <= longestNumber && !twoLetters.test(text))
  )
}

const longestNumber = 12
const twoLetters = /\p{L}\p{L}/u
