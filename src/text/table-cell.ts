import type { Span } from '../result/index.ts'
import { normalise } from './normalise.ts'

/** A cell of a table: its words without mark-up, and where it stands in the text given. */
export type Cell = {
  readonly text: string
  readonly span: Span
  /** The words of the cell to the left that reaches over this one; a header's words hold for all its columns. */
  readonly over?: string
}

/** A line of more cells is no row of a table. */
export const mostCells = 50

const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['#160', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ndash', '–'],
  ['hellip', '…'],
])
const longestEntity = 6

/** The cell between two places of the text given, its blanks and line ends made single blanks. */
export function cellOf(given: string, start: number, end: number): Cell {
  if (start === end) return { text: '', span: [start, end] }
  const words = withoutEntities(normalise(given.slice(start, end)).text)
  return {
    text: words
      .split(/[ \t\n]+/)
      .filter((word) => word !== '')
      .join(' '),
    span: [start, end],
  }
}

function withoutEntities(text: string): string {
  const [first = '', ...pieces] = text.split('&')
  return pieces.reduce((whole, piece) => {
    const end = piece.slice(0, longestEntity).indexOf(';')
    const sign = entities.get(piece.slice(0, Math.max(end, 0)))
    return whole + (sign === undefined ? `&${piece}` : sign + piece.slice(end + 1))
  }, first)
}
