import { limits, sqlCodes, usageError } from '../result/index.ts'
import { roundedSize } from './away-from-zero.ts'
import type { Dialect, PrintingTask } from './dialect.ts'
import { bytesOf, quoteWith } from './identifier.ts'
import { tenTo, unitOfPlace } from './power-of-ten.ts'
import type { Step } from './step.ts'
import { writeNested } from './write-chain.ts'

/** Longer names are cut off by PostgreSQL without a word, so that two of them may become one. */
const nameBytes = 63

/**
 * PostgreSQL's `numeric` adds, multiplies and divides with remainder exactly at any length; its `/` rounds and is not
 * used. `trim_scale` exists for `numeric` alone, so that a column of floats is refused when the query is planned; the
 * comparison with 1e64 is false for NaN and the infinities.
 */
export const postgres: Dialect = {
  name: 'postgres',
  mostPlaces: limits.places,
  fence: '\n  OFFSET 0',
  types: { text: 'TEXT', figure: 'NUMERIC', whole: 'INTEGER' },
  keys: true,
  write: writeNested,
  quote: quoteShortName,
  whole: (digits) => digits,
  given: (column) => `trim_scale(${column})`,
  exact: (given) => `CASE WHEN abs(${given}) < 1e${limits.digits} THEN ${given} END`,
  readsDirectly: false,
  print: printSteps,
  rounded: (numerator, denominator, rounding) => {
    const quotient = `div(abs(${numerator}), ${denominator})`
    const size = roundedSize(rounding, {
      quotient,
      remainder: `mod(abs(${numerator}), ${denominator})`,
      divisor: denominator,
      negative: `${numerator} < 0`,
      oddQuotient: `mod(${quotient}, 2) = 1`,
    })
    return `sign(${numerator}) * ${size}`
  },
}

function quoteShortName(name: string): string {
  const quoted = quoteWith('"', name)
  if (bytesOf(name) <= nameBytes) return quoted
  throw usageError(sqlCodes, 'sql.identifier', { expected: `≤ ${nameBytes} bytes`, received: name })
}

function printSteps({ places, rounding }: PrintingTask): readonly Step[] {
  const scaled = `abs(numerator) * ${tenTo(places + 2)}`
  const size = roundedSize(rounding, {
    quotient: 'quotient',
    remainder: 'remainder',
    divisor: 'denominator',
    negative: 'numerator < 0',
    oddQuotient: 'mod(quotient, 2) = 1',
  })
  const unit = places === 0 ? '' : ` * ${unitOfPlace(places)}`
  return [
    {
      name: 'division',
      columns: [
        ['quotient', `div(${scaled}, denominator)`],
        ['remainder', `mod(${scaled}, denominator)`],
      ],
    },
    { name: 'printing', columns: [['printed', `sign(numerator) * ${size}${unit}`]] },
  ]
}
