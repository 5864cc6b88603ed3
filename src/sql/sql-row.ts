/** A row of a table: its values by the names of their columns. */
export type SqlRow = { readonly [column: string]: string | number | null }
