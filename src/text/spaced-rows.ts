import { afterBlanks, codeAt, isBlank } from './characters.ts'
import { type Cell, cellOf, mostCells } from './table-cell.ts'

/** Lines whose columns are parted by two blanks or more, as a table comes out of a PDF. */
export function spacedRows(given: string): readonly (readonly Cell[])[] {
  let start = 0
  return given.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    const cells = piecesOf(line).map(([first, last]) => cellOf(given, from + first, from + last))
    return cells.length > mostCells ? [] : cells
  })
}

/** The runs of a line that are parted by two blanks or more. */
function piecesOf(line: string): readonly (readonly [start: number, end: number])[] {
  const pieces: [number, number][] = []
  for (let start = afterBlanks(line, 0); start < line.length; ) {
    let end = start
    while (end < line.length && !(isBlank(codeAt(line, end)) && isBlank(codeAt(line, end + 1)))) end += 1
    pieces.push([start, end])
    start = afterBlanks(line, end)
  }
  return pieces
}
