import type { VegaLiteSpec } from './chart.ts'
import { visibleText } from './visible-text.ts'

/** A chart for a console: its title and notes, and the texts of its rows. */
export function chartText(spec: VegaLiteSpec): string {
  const title = typeof spec.description === 'string' ? spec.description : spec.$schema
  return [title, ...rowsOf(spec.data).map(rowText)].map(visibleText).join('\n')
}

function rowsOf(data: unknown): readonly object[] {
  const values = typeof data === 'object' && data !== null && 'values' in data ? data.values : []
  return Array.isArray(values) ? values.filter((value) => typeof value === 'object' && value !== null) : []
}

/** The texts of a row: what it is called, what is said of it. */
function rowText(row: object): string {
  const texts = ['name', 'label', 'text'].flatMap((field) =>
    Object.hasOwn(row, field) ? [Reflect.get(row, field)] : [],
  )
  return texts
    .flat()
    .map((text) => String(text).replaceAll('\n', ' '))
    .join('  ')
}
