import { htmlRows } from './html-rows.ts'
import { spacedRows } from './spaced-rows.ts'
import { type Cell, cellOf, mostCells } from './table-cell.ts'
import { columnsOf } from './table-columns.ts'

/** The rows of a pasted table: HTML rows, lines with tabs or pipes, or with columns parted by blanks. */
export function tableRows(given: string): readonly (readonly Cell[])[] {
  const rows = isHtml(given) ? htmlRows(given) : hasBorders(given) ? lineRows(given) : underHeader(spacedRows(given))
  return rows.filter((row) => !row.every(({ text }) => text === '' || isRule(text)))
}

function isHtml(given: string): boolean {
  const lower = given.toLowerCase()
  return lower.includes('<td') || lower.includes('<th')
}

function hasBorders(given: string): boolean {
  return given.includes('\t') || given.includes('|')
}

/** Blanks part columns only where a header stands: prose has them, too. */
function underHeader(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.some((row) => columnsOf(row, () => undefined) !== undefined) ? rows : []
}

/** The dashes under a Markdown header. */
function isRule(text: string): boolean {
  return text.length >= 3 && [...text].every((sign) => sign === '-' || sign === ':')
}

function lineRows(given: string): readonly (readonly Cell[])[] {
  let start = 0
  return given.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    if (line === '') return []
    if (line.split('\t', mostCells + 1).length > mostCells) return [cellOf(given, from, from + line.length)]
    return line.includes('\t') ? splitAt(given, line, from, '\t') : pipeRow(given, line, from)
  })
}

function pipeRow(given: string, line: string, start: number): readonly Cell[] {
  const pipes = line.split('|', mostCells + 1).length
  if (pipes === 1 || pipes > mostCells) return [cellOf(given, start, start + line.length)]
  const cells = splitAt(given, line, start, '|')
  const [first, last] = [cells.at(0)?.text === '' ? 1 : 0, cells.at(-1)?.text === '' ? cells.length - 1 : cells.length]
  return cells.slice(first, last)
}

function splitAt(given: string, line: string, start: number, border: string): readonly Cell[] {
  let from = start
  return line.split(border).map((piece) => {
    const cell = cellOf(given, from, from + piece.length)
    from += piece.length + 1
    return cell
  })
}
