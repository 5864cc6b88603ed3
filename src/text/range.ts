/** A range of the normal text. */
export type Range = { readonly start: number; readonly end: number }
