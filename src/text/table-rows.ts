import type { Span } from '../result/index.ts'
import { tagEnd, tagName } from './markup.ts'
import { normalise } from './normalise.ts'

/** A cell of a table: its words without mark-up, and where it stands in the text given. */
export type Cell = { readonly text: string; readonly span: Span }

/** The rows of a pasted table: HTML rows, or lines with tabs or pipes; a line without either is a row of one cell. */
export function tableRows(given: string): readonly (readonly Cell[])[] {
  const rows = isHtml(given) ? htmlRows(given) : lineRows(given)
  return rows.filter((row) => !row.every(({ text }) => text === '' || isRule(text)))
}

function isHtml(given: string): boolean {
  const lower = given.toLowerCase()
  return lower.includes('<td') || lower.includes('<th')
}

/** The dashes under a Markdown header. */
function isRule(text: string): boolean {
  return text.length >= 3 && [...text].every((sign) => sign === '-' || sign === ':')
}

function cellOf(given: string, start: number, end: number): Cell {
  if (start === end) return { text: '', span: [start, end] }
  const words = normalise(given.slice(start, end)).text.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
  return {
    text: words
      .split(/[ \t\n]+/)
      .filter((word) => word !== '')
      .join(' '),
    span: [start, end],
  }
}

/** A line of more cells is no row of a table. */
const mostCells = 50

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

/** Cells run from their tag to the next tag of a cell or row. */
function htmlRows(given: string): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  let [opened, index] = [-1, given.indexOf('<')]
  while (index >= 0) {
    const end = tagEnd(given, index)
    const name = end === undefined ? '' : tagName(given, index)
    if (name === 'td' || name === 'th' || name === 'tr') {
      if (opened >= 0) rows.at(-1)?.push(cellOf(given, opened, index))
      const closes = given.charAt(index + 1) === '/'
      opened = closes || name === 'tr' ? -1 : (end ?? -1)
      if (name === 'tr' && !closes) rows.push([])
    }
    index = given.indexOf('<', end ?? index + 1)
  }
  return rows.filter(({ length }) => length <= mostCells)
}
