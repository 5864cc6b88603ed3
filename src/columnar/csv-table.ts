import type { Column } from './column.ts'
import type { KeyColumn } from './keys.ts'

/** What a file of records came to: columns of figures and of names, row by row the same records. */
export type CsvTable<N extends string = string, K extends string = string> = {
  readonly rows: number
  readonly columns: { readonly [Name in N]: Column }
  readonly keys: { readonly [Name in K]: KeyColumn }
}
