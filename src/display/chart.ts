/** A Vega-Lite specification: plain JSON that any Vega-Lite renderer draws. */
export type VegaLiteSpec = { readonly $schema: string; readonly [key: string]: unknown }

/** The version of Vega-Lite that the charts are written for. */
const schema = 'https://vega.github.io/schema/vega-lite/v5.json'

/** A chart with its title, its rows and what is drawn of them. */
export function chart(
  title: string,
  values: readonly object[],
  drawn: { readonly [key: string]: unknown },
): VegaLiteSpec {
  return {
    $schema: schema,
    title: { text: title, anchor: 'start', fontSize: 14 },
    width: 420,
    data: { values },
    ...drawn,
    config: { view: { stroke: null }, axis: { labelLimit: 320 } },
  }
}
