import type { Locale } from '../result/index.ts'
import { visibleText } from './visible-text.ts'

/** A Vega-Lite specification: plain JSON that any Vega-Lite renderer draws. */
export type VegaLiteSpec = { readonly $schema: string; readonly [key: string]: unknown }

/** The version of Vega-Lite that the charts are written for. */
const schema = 'https://vega.github.io/schema/vega-lite/v5.json'

/** How numbers stand on the axes. */
const numbers = {
  'vi-VN': { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['₫', ''] },
} as const

/** What a chart says, and its rows. */
export type ChartText = {
  readonly title: string
  /** What the rows have in common, or what is left out of the chart. */
  readonly notes: readonly string[]
  readonly locale: Locale
  readonly values: readonly object[]
}

/** A chart with its title, its notes, its rows and what is drawn of them. */
export function chart(
  { title, notes, locale, values }: ChartText,
  drawn: { readonly [key: string]: unknown },
): VegaLiteSpec {
  const said = notes.filter((note) => note !== '').map(visibleText)
  return {
    $schema: schema,
    description: [visibleText(title), ...said].join('. '),
    title: {
      text: visibleText(title),
      anchor: 'start',
      frame: 'bounds',
      fontSize: 15,
      offset: 12,
      ...(said.length === 0 ? {} : { subtitle: said, subtitleColor: '#555', subtitleFontSize: 12, subtitlePadding: 4 }),
    },
    background: 'white',
    padding: 12,
    data: { values },
    ...drawn,
    config: {
      font: 'Segoe UI, Roboto, Helvetica Neue, DejaVu Sans, Arial, sans-serif',
      locale: { number: numbers[locale] },
      view: { stroke: null },
      axis: {
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        gridColor: '#e6e6e6',
        domainColor: '#888',
      },
    },
  }
}
