import type { Table } from './table.ts'
import { visibleText } from './visible-text.ts'

/** A table as aligned text for a console. */
export function plainText({ caption, columns, rows }: Table): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((text) => visibleText(text).normalize('NFC')),
  )
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => widthOf(row[index]))))
  const lines = cells.map((row) =>
    row
      .map((text, index) => aligned(text, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [head = '', ...body] = lines
  return [visibleText(caption), head, rule, ...body].join('\n')
}

function widthOf(text = ''): number {
  return [...text].length
}

function aligned(text: string, width: number, align: 'left' | 'right' | undefined): string {
  const blanks = ' '.repeat(width - widthOf(text))
  return align === 'right' ? blanks + text : text + blanks
}
