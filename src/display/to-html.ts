import type { Displayable, DisplayOptions } from './displayable.ts'
import type { TableColumn } from './table.ts'
import { toTable } from './to-table.ts'
import { visibleText } from './visible-text.ts'

/**
 * A plan's targets, evaluations or findings as an HTML table: a caption, column heads with their scope, the first column
 * as row heads, figures to the right, the language named, everything escaped.
 *
 * @vi bảng HTML
 * @example
 * toHtml(langSonCity2021, { locale: 'en' }).startsWith('<table lang="en"><caption>Development plan 2021')
 * //=> true
 */
export function toHtml(value: Displayable, options: DisplayOptions = {}): string {
  const { caption, columns, rows } = toTable(value, options)
  const head = columns.map((column) => `<th scope="col"${style(column)}>${htmlText(column.title)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((text, index) => cellOf(text, index, columns)).join('')}</tr>`)
    .join('\n')
  const language = options.locale === 'en' ? 'en' : 'vi'
  return `<table lang="${language}"><caption>${htmlText(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>\n`
}

/** The first column that is read from the left names its row. */
function cellOf(text: string, index: number, columns: readonly TableColumn[]): string {
  const column = columns[index]
  const namesRow = index === columns.findIndex(({ align }) => align === 'left')
  const attributes = column === undefined ? '' : style(column)
  return namesRow ? `<th scope="row"${attributes}>${htmlText(text)}</th>` : `<td${attributes}>${htmlText(text)}</td>`
}

function style({ align }: TableColumn): string {
  return ` style="text-align:${align}${align === 'right' ? ';font-variant-numeric:tabular-nums' : ''}"`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => entities.get(character) ?? character)
}
