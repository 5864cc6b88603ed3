import { type DecimalString, placesOf } from '../decimal/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import { mostScale } from './check-options.ts'

const mostDigits = 38

/** A figure, if a column of 38 digits of which six are decimals holds it as it is. */
export function sqlFigure(amount: DecimalString, path: readonly (string | number)[]): DecimalString {
  const digits = amount.replace('-', '').replace('.', '').length - placesOf(amount)
  if (placesOf(amount) <= mostScale && digits <= mostDigits - mostScale) return amount
  throw usageError(sqlCodes, 'sql.figure', {
    path,
    expected: `≤ ${mostDigits - mostScale} + ${mostScale}`,
    received: amount,
  })
}
