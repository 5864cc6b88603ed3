import type { Displayable, DisplayOptions } from './displayable.ts'
import type { TableColumn } from './table.ts'
import { toTable } from './to-table.ts'
import { visibleText } from './visible-text.ts'

/**
 * A plan's targets, evaluations or findings as a Markdown table with a bold caption. Names cannot break out of their cells.
 *
 * @vi bảng Markdown
 * @example
 * toMarkdown(evaluate(langSonCity2021).slice(0, 1), { plan: langSonCity2021, locale: 'en' }).split('\n')[2]
 * //=> '| Indicator | Period | Target | Actual | Completion | Outcome |'
 */
export function toMarkdown(value: Displayable, options: DisplayOptions = {}): string {
  const { caption, columns, rows } = toTable(value, options)
  const lines = [
    columns.map(({ title }) => markdownText(title)),
    columns.map(ruleFor),
    ...rows.map((row) => row.map(markdownText)),
  ]
  return `**${markdownText(caption)}**\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`
}

function ruleFor({ align }: TableColumn): string {
  return align === 'right' ? '---:' : '---'
}

/** A text inside a table cell: everything that Markdown or HTML would read as markup is escaped, line breaks are blanks. */
function markdownText(text: string): string {
  const oneLine = visibleText(text).replace(/[\r\n\t\u2028\u2029]/g, ' ')
  return oneLine.replace(/[\\`*_{}[\]<>|~#!&$]/g, '\\$&')
}
