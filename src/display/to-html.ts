import type { Displayable, DisplayOptions } from './displayable.ts'
import type { TableColumn } from './table.ts'
import { toTable } from './to-table.ts'
import { visibleText } from './visible-text.ts'

/** How an HTML table is written: with a style element after it, or without one for pages that have a stylesheet of their own. */
export type HtmlOptions = DisplayOptions & { readonly style?: 'element' | 'none' }

/** Figures stand to the right, digit under digit; what is short stays on one line. */
const styleElement = `<style>.ktxh.ktxh{border-collapse:collapse}.ktxh.ktxh caption{text-align:left;font-weight:bold}
.ktxh.ktxh caption,.ktxh.ktxh th,.ktxh.ktxh td{padding:.3em .7em}.ktxh.ktxh th,.ktxh.ktxh td{text-align:left;vertical-align:top;border-bottom:1px solid #ddd}
.ktxh.ktxh .ktxh-figure{text-align:right;font-variant-numeric:tabular-nums}.ktxh.ktxh .ktxh-short{white-space:nowrap}</style>
`

/**
 * A plan's targets, evaluations or findings as an HTML table: a caption, column heads with their scope, the first column
 * as row heads, figures to the right, the language named, everything escaped. A style element follows, unless the page has
 * a stylesheet for the classes `ktxh`, `ktxh-figure` and `ktxh-short`.
 *
 * @vi bảng HTML
 * @example
 * toHtml(langSonCity2021, { locale: 'en' }).startsWith('<table class="ktxh" lang="en"><caption>Development plan 2021')
 * //=> true
 */
export function toHtml(value: Displayable, options: HtmlOptions = {}): string {
  const { caption, columns, rows } = toTable(value, options)
  const head = columns.map((column) => `<th scope="col"${classes(column, column.title)}>${htmlText(column.title)}</th>`)
  const namesRow = columns.findIndex(({ align }) => align === 'left')
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const [text, name] = [row[index] ?? '', index === namesRow ? 'th' : 'td']
      return `<${name}${index === namesRow ? ' scope="row"' : ''}${classes(column, text)}>${htmlText(text)}</${name}>`
    })
    return `<tr>${cells.join('')}</tr>\n`
  })
  const language = options.locale === 'en' ? 'en' : 'vi'
  const table = `<table class="ktxh" lang="${language}"><caption>${htmlText(caption)}</caption>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody></table>\n`
  return options.style === 'none' ? table : `${table}${styleElement}`
}

/** Texts up to this length stay on one line. */
const shortText = 24

function classes({ align }: TableColumn, text: string): string {
  const names = [...(align === 'right' ? ['ktxh-figure'] : []), ...(text.length <= shortText ? ['ktxh-short'] : [])]
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`
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
