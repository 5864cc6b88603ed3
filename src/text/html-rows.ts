import { codeAt, isDigit } from './characters.ts'
import { tagEnd, tagName } from './markup.ts'
import { type Cell, cellOf, mostCells } from './table-cell.ts'

/** A cell with the columns and rows that it takes. */
type Tagged = { readonly cell: Cell; readonly columns: number; readonly rows: number }

/** A cell that reaches into further rows, by the column that it stands in. */
type Reaching = ReadonlyMap<number, { readonly cell: Cell; readonly rows: number }>

/** The rows of HTML tables as they are seen: a cell over several rows stands in each of them. */
export function htmlRows(given: string): readonly (readonly Cell[])[] {
  let reaching: Reaching = new Map()
  return taggedRows(given).flatMap((tagged) => {
    const row = spreadOut(tagged, reaching)
    reaching = row.reaching
    return row.cells.length > mostCells ? [] : [row.cells]
  })
}

/** Cells run from their tag to the next tag of a cell or row. */
function taggedRows(given: string): readonly (readonly Tagged[])[] {
  const rows: Tagged[][] = []
  let [opened, tag, index] = [-1, '', given.indexOf('<')]
  while (index >= 0) {
    const end = tagEnd(given, index)
    const name = end === undefined ? '' : tagName(given, index)
    if (end !== undefined && (name === 'td' || name === 'th' || name === 'tr')) {
      if (opened >= 0) rows.at(-1)?.push(taggedCell(tag, cellOf(given, opened, index)))
      const closes = given.charAt(index + 1) === '/'
      opened = closes || name === 'tr' ? -1 : end
      tag = given.slice(index, end)
      if (name === 'tr' && !closes) rows.push([])
    }
    index = given.indexOf('<', end ?? index + 1)
  }
  return rows
}

function taggedCell(tag: string, cell: Cell): Tagged {
  return { cell, columns: numberIn(tag, 'colspan'), rows: numberIn(tag, 'rowspan') }
}

/** The two digits at most that stand after an attribute; 1 without it. */
function numberIn(tag: string, attribute: string): number {
  const at = tag.toLowerCase().indexOf(`${attribute}=`)
  if (at < 0) return 1
  let start = at + attribute.length + 1
  if (!isDigit(codeAt(tag, start))) start += 1
  let end = start
  while (end < start + 2 && isDigit(codeAt(tag, end))) end += 1
  return end === start ? 1 : Math.max(1, Number(tag.slice(start, end)))
}

/** A row with what reaches into it from above, and what of it reaches below. */
function spreadOut(tagged: readonly Tagged[], above: Reaching): { cells: readonly Cell[]; reaching: Reaching } {
  const cells: Cell[] = []
  const reaching = new Map<number, { cell: Cell; rows: number }>()
  const put = (cell: Cell, rows: number) => {
    if (rows > 1) reaching.set(cells.length, { cell, rows: rows - 1 })
    cells.push(cell)
  }
  const putReaching = () => {
    for (let over = above.get(cells.length); over !== undefined; over = above.get(cells.length))
      put(over.cell, over.rows)
  }
  for (const { cell, columns, rows } of tagged) {
    putReaching()
    put(cell, rows)
    const over: Cell = { text: '', span: cell.span, over: cell.text }
    for (let column = 1; column < columns && cells.length <= mostCells; column += 1) put(over, rows)
  }
  if (tagged.length > 0) putReaching()
  return { cells, reaching }
}
