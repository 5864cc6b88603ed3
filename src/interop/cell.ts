/** What stands in a cell of a table: a text, a number, or nothing. */
export type Cell = string | number | null

/** A row of a table: every row of one table has the same columns, in the same order. */
export type Row = { readonly [column: string]: Cell }

/** A value that may be missing, as a cell. */
export function cell(value: string | undefined): string | null {
  return value ?? null
}

/** Whether an untyped caller passes what may stand in a cell; a cell that is not there is empty. */
export function isCell(value: unknown): boolean {
  return value === null || value === undefined || typeof value === 'string' || typeof value === 'number'
}
