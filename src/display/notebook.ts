import type { VegaLiteSpec } from './chart.ts'
import { chartText } from './chart-text.ts'
import type { Displayable, DisplayOptions } from './displayable.ts'
import { plainText } from './plain-text.ts'
import { toHtml } from './to-html.ts'
import { toTable } from './to-table.ts'

/** A value in the forms that a notebook may choose from, by media type. */
export type MediaBundle = { readonly [mediaType: string]: unknown }

/** A value that shows itself: by `Symbol.for('Jupyter.display')` in a notebook, by `nodejs.util.inspect.custom` in a console. */
export type NotebookValue = {
  /** What a notebook or a console calls to show the value. */
  readonly [method: symbol]: () => unknown
}

/**
 * Wraps a plan, evaluations, findings or a chart so that a notebook shows it as a table or a picture, and a console as
 * text: a table with its columns aligned, or what a chart says.
 *
 * @vi hiển thị trong sổ tay
 * @example
 * const shown = notebook(evaluate(langSonCity2021), { plan: langSonCity2021 })
 * Object.keys(shown[Symbol.for('Jupyter.display')]())
 * //=> ['text/html', 'text/plain']
 */
export function notebook(value: Displayable | VegaLiteSpec, options: DisplayOptions = {}): NotebookValue {
  const text = () => ('$schema' in value ? chartText(value) : plainText(toTable(value, options)))
  const display = (): MediaBundle =>
    '$schema' in value
      ? { 'application/vnd.vegalite.v5+json': value, 'text/plain': text() }
      : { 'text/html': toHtml(value, options), 'text/plain': text() }
  return {
    [Symbol.for('Jupyter.display')]: display,
    [Symbol.for('nodejs.util.inspect.custom')]: text,
    [Symbol.for('Deno.customInspect')]: text,
  }
}
