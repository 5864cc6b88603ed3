import { decimalType, wholeLiteral } from './decimal-type.ts'
import type { Dialect, Digits } from './dialect.ts'
import { printSteps } from './duckdb-filter.ts'
import { roundedQuotient, wholeSize } from './duckdb-whole.ts'
import { quoteWith } from './identifier.ts'

import { writeSteps } from './write-chain.ts'

/**
 * DuckDB's decimals and HUGEINT have 38 digits; dividing decimals gives a DOUBLE and is used only as an estimate. The type
 * of a column is known when a query is planned, so the check of it costs nothing.
 */
export const duckdb: Dialect = {
  name: 'duckdb',
  mostPlaces: 4,
  fence: '',
  types: { text: 'VARCHAR', figure: 'DECIMAL(38, 6)', whole: 'INTEGER' },
  keys: true,
  write: writeSteps,
  quote: (name) => quoteWith('"', name),
  whole: wholeLiteral,
  given: (column, { name, scale }) =>
    `CASE WHEN regexp_full_match(typeof(${column}), 'U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL[(][0-9]+,[0-${scale}][)]') ` +
    `THEN ${column} ELSE error('${name}: not a whole number or a decimal of at most ${scale} places') END`,
  exact: exactFigure,
  readsDirectly: true,
  print: printSteps,
  rounded: (numerator, denominator, rounding, digits) =>
    `sign(${numerator}) * ${roundedQuotient(rounding, {
      size: wholeSize(numerator, digits.scale),
      divisor: wholeSize(denominator, digits.scale),
      negative: `${numerator} < 0`,
    })}`,
}

/** Products of decimals of at most 18 digits stay that short in DuckDB, and overflow; so figures are made longer. */
function exactFigure(given: string, digits: Digits): string {
  const figure = `TRY_CAST(${given} AS ${decimalType(digits)})`
  return digits.digits > 18 ? figure : `CAST(${figure} AS ${decimalType({ ...digits, digits: 28 })})`
}
