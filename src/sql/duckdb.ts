import { decimalType, wholeLiteral } from './decimal-type.ts'
import type { Dialect } from './dialect.ts'
import { printSteps } from './duckdb-filter.ts'
import { roundedQuotient, wholeSize } from './duckdb-whole.ts'
import { quoteWith } from './identifier.ts'

/**
 * DuckDB's decimals and HUGEINT have 38 digits; dividing decimals gives a DOUBLE and is used only as an estimate. The type
 * of a column is known when a query is planned, so the check of it costs nothing.
 */
export const duckdb: Dialect = {
  name: 'duckdb',
  mostPlaces: 4,
  quote: (name) => quoteWith('"', name),
  whole: wholeLiteral,
  given: (column, { name, scale }) =>
    `CASE WHEN regexp_full_match(typeof(${column}), 'U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL[(][0-9]+,[0-${scale}][)]') ` +
    `THEN ${column} ELSE error('${name}: not a whole number or a decimal of at most ${scale} places') END`,
  exact: (given, digits) => `TRY_CAST(${given} AS ${decimalType(digits)})`,
  readsDirectly: true,
  print: printSteps,
  rounded: (numerator, denominator, rounding, digits) =>
    `sign(${numerator}) * ${roundedQuotient(rounding, {
      size: wholeSize(numerator, digits.scale),
      divisor: wholeSize(denominator, digits.scale),
      negative: `${numerator} < 0`,
    })}`,
}
