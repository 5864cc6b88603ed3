declare const brand: unique symbol

/**
 * A period as an SDMX time period or a span of days: "2020", "2020-S1", "2020-Q3", "2020-06", "2020-01-01/P9M" (nine
 * months), "2021-01-01/P5Y" (a five-year plan), "2020-01-01/2020-08-24", "../2020-06-30" (cumulative, start not printed).
 *
 * @vi kỳ
 */
export type Period = string & { readonly [brand]: 'Period' }
