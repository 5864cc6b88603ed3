import { sqlCodes, usageError } from '../result/index.ts'
import { roundedSize } from './away-from-zero.ts'
import { decimalType, wholeLiteral } from './decimal-type.ts'
import type { Dialect, PrintingTask } from './dialect.ts'
import { quoteWith } from './identifier.ts'
import { tenTo, unitOfPlace } from './power-of-ten.ts'
import type { Step } from './step.ts'

import { writeSteps } from './write-chain.ts'

/**
 * Spark's decimals have 38 digits, and products and sums are exact while their type fits, which the widths of the inputs
 * see to. `/` rounds, so the remainder is taken away first: what is left divides without one. What may overflow is tried,
 * which gives NULL, whatever the ANSI setting.
 */
export const spark: Dialect = {
  name: 'spark',
  mostPlaces: 4,
  fence: '',
  types: { text: 'STRING', figure: 'DECIMAL(38, 6)', whole: 'INT' },
  keys: false,
  write: writeSteps,
  quote: quoteUnsubstituted,
  whole: wholeLiteral,
  given: (column, { name, scale }) =>
    `CASE WHEN typeof(${column}) RLIKE '^(tinyint|smallint|int|bigint|decimal[(][0-9]+,[0-${scale}][)])$' ` +
    `THEN ${column} ELSE raise_error('${name}: not a whole number or a decimal of at most ${scale} places') END`,
  exact: (given, digits) => `TRY_CAST(${given} AS ${decimalType(digits)})`,
  readsDirectly: false,
  print: printSteps,
  rounded: (numerator, denominator, rounding) => {
    const remainder = `(abs(${numerator}) % ${denominator})`
    const quotient = wholeQuotient(`abs(${numerator})`, remainder, denominator)
    const size = roundedSize(rounding, {
      quotient,
      remainder,
      divisor: denominator,
      negative: `${numerator} < 0`,
      oddQuotient: `${quotient} % 2 = 1`,
    })
    return `${signOf(numerator)} * ${size}`
  },
}

/** Spark puts settings in the place of `${…}` before it parses a query, even inside quotes. */
function quoteUnsubstituted(name: string): string {
  const quoted = quoteWith('`', name)
  if (!name.includes('${')) return quoted
  throw usageError(sqlCodes, 'sql.identifier', { expected: 'no ${', received: name })
}

/** Spark's own `sign` is a DOUBLE. */
function signOf(decimal: string): string {
  return `CASE WHEN ${decimal} < 0 THEN ${wholeLiteral('-1')} ELSE ${wholeLiteral('1')} END`
}

function wholeQuotient(dividend: string, remainder: string, divisor: string): string {
  return `CAST(try_divide(${dividend} - ${remainder}, ${divisor}) AS DECIMAL(32, 0))`
}

function printSteps({ places, rounding }: PrintingTask): readonly Step[] {
  const size = roundedSize(rounding, {
    quotient: 'quotient',
    remainder: 'remainder',
    divisor: 'denominator',
    negative: 'numerator < 0',
    oddQuotient: 'quotient % 2 = 1',
  })
  const whole = `${signOf('numerator')} * ${size}`
  const unit = `CAST(${unitOfPlace(places)} AS ${decimalType({ digits: places, scale: places })})`
  const printed = places === 0 ? whole : `try_multiply(${whole}, ${unit})`
  return [
    { name: 'scaling', columns: [['scaled', `abs(numerator) * ${wholeLiteral(tenTo(places + 2))}`]] },
    { name: 'remaining', columns: [['remainder', 'scaled % denominator']] },
    { name: 'dividing', columns: [['quotient', wholeQuotient('scaled', 'remainder', 'denominator')]] },
    { name: 'printing', columns: [['printed', `TRY_CAST(${printed} AS DECIMAL(38, ${places}))`]] },
  ]
}
