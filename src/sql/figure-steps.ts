import { usageError } from '../result/index.ts'
import type { RuleInput } from '../rule/index.ts'
import type { Dialect, Digits } from './dialect.ts'
import type { Column, Step } from './step.ts'

/** A figure that a query reads: what it is called there, the column, and how long it may be. */
export type Figure = { readonly name: string; readonly column: string; readonly digits: Digits }

/** The name of a column that must be there. */
export function columnOf(columns: { readonly [Name in string]?: string }, name: RuleInput | string): string {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (column !== undefined) return column
  throw usageError('sql.columnMissing', { path: ['columns', name], expected: name })
}

/**
 * The first two steps of a query: the columns as given, checked to be exact numbers, and the figures in the width of the
 * formulas, NULL when they are longer.
 */
export function figureSteps(
  figures: readonly Figure[],
  others: readonly Column[],
  asGiven: (given: string) => string,
  dialect: Dialect,
): readonly Step[] {
  return [
    {
      name: 'given',
      columns: [
        ...others,
        ...figures.map(
          ({ name, column, digits }): Column => [
            `given_${name}`,
            asGiven(dialect.given(dialect.quote(column), { name, scale: digits.scale })),
          ],
        ),
      ],
    },
    { name: 'figure', columns: figures.map(({ name, digits }) => [name, dialect.exact(`given_${name}`, digits)]) },
  ]
}
