import { sqlCodes, usageError } from '../result/index.ts'
import type { AchievementColumns } from './achievement-options.ts'
import type { Dialect, Digits } from './dialect.ts'
import type { Column, Step } from './step.ts'

/** A figure that a query reads: what it is called there, the column, and how long it may be. */
export type Figure = { readonly name: string; readonly column: string; readonly digits: Digits }

/** The name of a column that must be there. */
export function columnOf(columns: AchievementColumns, name: keyof AchievementColumns): string {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (column !== undefined) return column
  throw usageError(sqlCodes, 'sql.columnMissing', { path: ['columns', name], expected: name })
}

/**
 * The first two steps of a query: the columns as given, checked to be exact numbers, and the figures in the width of the
 * formulas, NULL when they are longer. `total` makes one given figure of many rows.
 */
export function figureSteps(
  figures: readonly Figure[],
  others: readonly Column[],
  dialect: Dialect,
  total: (given: string) => string = (given) => given,
): readonly Step[] {
  const given = ({ name, column, digits }: Figure): Column => [
    `given_${name}`,
    total(dialect.given(dialect.quote(column), { name, scale: digits.scale })),
  ]
  return [
    { name: 'given', columns: [...others, ...figures.map(given)] },
    { name: 'figure', columns: figures.map(({ name, digits }) => [name, dialect.exact(`given_${name}`, digits)]) },
  ]
}
