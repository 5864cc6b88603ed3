import { colours } from './colours.ts'
import { visibleText } from './visible-text.ts'

/** Characters of a text on one line beside a chart. */
const lineLength = 42
const lineHeight = 14
/** How wide the bars may get. */
export const barWidth = 320

/** What stands beside a bar: the name to the left, the texts to the right, each cut into lines. */
export type BarRow = { readonly id: string; readonly name: string; readonly label: readonly string[] }

/** Lines stand about the middle of their row: each one more moves the first up by half a line. */
const nameOffset = {
  condition: [2, 3, 4, 5, 6].map((count) => ({
    test: `length(split(datum.label, '\\n')) === ${count}`,
    value: (-lineHeight * (count - 1)) / 2,
  })),
  value: 0,
}

/** A piece of a specification. */
type Drawn = { readonly [key: string]: unknown }

/** The axis of rows: names in the order given, long ones on several lines. */
export const rowAxis: Drawn = {
  field: 'name',
  type: 'nominal',
  title: null,
  sort: null,
  axis: {
    labelExpr: "split(datum.label, '\\n')",
    labelLimit: 420,
    labelLineHeight: lineHeight,
    labelOffset: nameOffset,
    labelPadding: 8,
    ticks: false,
    domain: false,
  },
}

/** The texts to the right of the bars, where nothing is drawn over them. As the first layer it has all rows in their order. */
export const sideText: Drawn = {
  mark: {
    type: 'text',
    align: 'left',
    baseline: 'middle',
    fontSize: 12,
    lineHeight,
    dy: { expr: `-${lineHeight} * (length(datum.label) - 1) / 2` },
    color: colours.ink,
  },
  encoding: { y: rowAxis, x: { value: barWidth + 10 }, text: { field: 'label' } },
}

/** The height of the rows: as much as the longest texts among them need. */
export function rowsHeight(rows: readonly BarRow[]): { readonly step: number } {
  const most = Math.max(1, ...rows.map(({ name, label }) => Math.max(name.split('\n').length, label.length)))
  return { step: Math.max(30, lineHeight * most + 10) }
}

/** A text cut into lines between its words. */
export function inLines(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of visibleText(text).split(/[ \t\n\r]/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Rows ready to be drawn: names in lines, those that are the same told apart by their ids. */
export function barRows<Row extends BarRow>(rows: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>()
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1)
  return rows.map((row) => {
    const name = (counts.get(row.name) ?? 0) < 2 ? row.name : `${row.name} [${row.id}]`
    return { ...row, name: inLines(name).join('\n') }
  })
}
