import type { RoundingMode } from '../decimal/index.ts'
import type { ColumnKind } from './plan-columns.ts'
import type { Step, WriteChain } from './step.ts'

/** The SQL dialects that ktxh writes. */
export type SqlDialect = 'duckdb' | 'postgres' | 'spark'

/** How many digits a figure may have in all, and how many of them stand after the point. */
export type Digits = { readonly digits: number; readonly scale: number }

/** How the fraction of the columns `numerator` and `denominator` is printed, in per cent. */
export type PrintingTask = {
  readonly places: number
  readonly rounding: RoundingMode
  readonly digits: Digits
  /** How long columns may be that the fraction reads as they stand. */
  readonly asGiven: Digits | undefined
}

/** How one engine writes what the dialects write differently. Every expression given and returned is SQL. */
export type Dialect = {
  readonly name: SqlDialect
  /** The most decimal places that it prints exactly. */
  readonly mostPlaces: number
  /** What keeps the engine from writing a subquery's expressions out wherever they are used. */
  readonly fence: string
  readonly types: Readonly<Record<ColumnKind, string>>
  /** Whether tables have primary keys. */
  readonly keys: boolean
  readonly write: WriteChain
  readonly quote: (identifier: string) => string
  /** A whole number as an exact literal. */
  readonly whole: (digits: string) => string
  /** A column as it stands; one whose type is not exact is refused when the query is planned. */
  readonly given: (column: string, figure: { readonly name: string; readonly scale: number }) => string
  /** The figure in the width that the formulas need, or NULL when it is longer. */
  readonly exact: (given: string, digits: Digits) => string
  /** Whether a form of one input reads the column as it stands, which spares a cast. */
  readonly readsDirectly: boolean
  /** The steps that end in a column `printed`; the denominator is above zero or NULL. */
  readonly print: (task: PrintingTask) => readonly Step[]
  /** A figure, which is numerator over denominator, times a power of ten, rounded to a whole number. */
  readonly rounded: (numerator: string, denominator: string, rounding: RoundingMode, digits: Digits) => string
}
