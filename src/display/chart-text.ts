import type { VegaLiteSpec } from './chart.ts'
import { visibleText } from './visible-text.ts'

/** A chart for a console: its title and notes, and the texts of its rows. */
export function chartText(spec: VegaLiteSpec): string {
  const title = typeof spec.description === 'string' ? spec.description : spec.$schema
  return [...new Set([title, ...rowsOf(spec.data).map(rowText)])].map(visibleText).join('\n')
}

function rowsOf(data: unknown): readonly object[] {
  const values = typeof data === 'object' && data !== null && 'values' in data ? data.values : []
  return Array.isArray(values) ? values.filter((value) => typeof value === 'object' && value !== null) : []
}

/** What a row is called and what is said of it; where nothing stands beside its bar, the text that it shows on pointing. */
function rowText(row: object): string {
  const fields = 'name' in row && 'label' in row ? ['name', 'label'] : ['label', 'text']
  return fields
    .flatMap((field) => (Object.hasOwn(row, field) ? Reflect.get(row, field) : []))
    .map((text) => String(text).replaceAll('\n', ' '))
    .join('  ')
}
