import { anObject, callback, fields, listOf, oneOf, optional, recordOf, type Shape, text } from '../result/index.ts'
import { unitShape, type WithUnits } from '../unit/index.ts'
import { marksOf, type Notation } from './notation.ts'

/** A column of figures in a file: its title in the first record, and the unit of all its figures. */
export type CsvColumn = { readonly title: string; readonly unit: string }

/** How far the reading of a file has come. */
export type CsvProgress = { readonly bytes: number; readonly rows: number }

/** What is read from a file, and how it is written. */
export type CsvOptions<N extends string = string, K extends string = string> = WithUnits & {
  readonly columns: { readonly [Name in N]: CsvColumn }
  /** Columns of names, by their titles in the first record. */
  readonly keys?: { readonly [Name in K]: string }
  /** How numerals are written; plain unless said otherwise. */
  readonly notation?: Notation
  /** What stands between cells: a comma unless said otherwise. */
  readonly separator?: ',' | ';' | '\t' | '|'
  /** Is told after every chunk how far the reading has come. */
  readonly onProgress?: (progress: CsvProgress) => void
  /** Anything with `aborted`, such as an `AbortSignal`: asked before every chunk. */
  readonly signal?: { readonly aborted: boolean }
}

/** What is read from a file. */
export const csvOptionsShape: Shape = /* @__PURE__ */ (() =>
  fields<CsvOptions>({
    columns: recordOf(fields<CsvColumn>({ title: text, unit: text })),
    keys: optional(recordOf(text)),
    notation: optional(oneOf(Object.keys(marksOf))),
    separator: optional(oneOf([',', ';', '\t', '|'])),
    onProgress: optional(callback),
    signal: optional(anObject),
    units: optional(listOf(unitShape)),
  }))()
