import type { RoundingMode } from '../decimal/index.ts'
import { decimalType, wholeLiteral } from './decimal-type.ts'
import type { PrintingTask } from './dialect.ts'
import { roundedQuotient, wholeSize } from './duckdb-whole.ts'
import { tenTo, unitOfPlace } from './power-of-ten.ts'
import type { Step } from './step.ts'

/*
 * Printing in three stages, the first of which settles nearly every row.
 *
 * estimate = fl(fl(N)/fl(D))·10^(places + 2) in DOUBLE. DuckDB's casts of DECIMAL and the two operations err by less than 32 units
 * of 2^-53 together, hence |estimate − exact| < |exact|·2^-48 < |estimate|·1e-12, with a wide margin.
 *
 * 1. No breakpoint (a tie, or for the directed modes a whole number) is within |estimate|·1e-12: estimate and exact value
 *    lie on the same side of it, and the estimate rounds as the exact value does. From 5e11 on this never holds.
 * 2. Below 1e7 the estimate is off by less than 1e-5, so only the nearest breakpoint is in doubt: N·10^(places + 2) is compared with
 *    the breakpoint times D, in decimals that hold both products.
 * 3. Otherwise whole numbers are divided.
 *
 * A figure beyond the exact range has no estimate, and so no printed value.
 */

const margin = 'abs(estimate) * 1e-12'
const nearest = 'floor(estimate + 0.5)'

/** How one mode settles a row: when the estimate suffices, what it gives then, and what the comparison gives. */
type Filter = { readonly clear: string; readonly settled: string; readonly compared: (compare: Compare) => string }

/** Compares the scaled numerator with a breakpoint, given as a count of `parts` of one. */
type Compare = (operator: '>' | '>=' | '=' | '<', count: string, parts: 1 | 2) => string

/** Ties are the breakpoints; the one in doubt is half above the whole number below. */
function halfFilter(tieGoesUp: string): Filter {
  const tie = '2 * floor(estimate) + 1'
  return {
    clear: `abs(estimate - floor(estimate) - 0.5) > ${margin}`,
    settled: nearest,
    compared: (compare) =>
      `floor(estimate) + CASE WHEN ${compare('>', tie, 2)} OR (${tieGoesUp} AND ${compare('=', tie, 2)}) THEN 1 ELSE 0 END`,
  }
}

/** Whole numbers are the breakpoints; the one in doubt is the nearest. */
function directedFilter(settled: string, steps: (below: string, above: string) => string): Filter {
  return {
    clear: `abs(estimate - ${nearest}) > ${margin}`,
    settled,
    compared: (compare) => `${nearest} + CASE ${steps(compare('<', nearest, 1), compare('>', nearest, 1))} ELSE 0 END`,
  }
}

const filters: Readonly<Record<RoundingMode, Filter>> = {
  halfUp: halfFilter('estimate > 0'),
  halfDown: halfFilter('estimate < 0'),
  halfEven: halfFilter('floor(estimate) % 2 <> 0'),
  floor: directedFilter('floor(estimate)', (below) => `WHEN ${below} THEN -1`),
  ceiling: directedFilter('ceil(estimate)', (_below, above) => `WHEN ${above} THEN 1`),
  down: directedFilter(
    'trunc(estimate)',
    (below, above) => `WHEN numerator > 0 AND ${below} THEN -1 WHEN numerator < 0 AND ${above} THEN 1`,
  ),
  up: directedFilter(
    'CASE WHEN estimate < 0 THEN floor(estimate) ELSE ceil(estimate) END',
    (below, above) => `WHEN numerator > 0 AND ${above} THEN 1 WHEN numerator < 0 AND ${below} THEN -1`,
  ),
}

/** The steps that print a fraction; the denominator is above zero or NULL. */
export function printSteps(task: PrintingTask): readonly Step[] {
  const { places, rounding } = task
  const { clear, settled, compared } = filters[rounding]
  return [
    { name: 'estimation', columns: [['estimate', estimate(task)]] },
    {
      name: 'printing',
      columns: [
        [
          'printed',
          [
            'CASE',
            `WHEN ${clear} THEN ${written(`CAST(${settled} AS BIGINT)`, places)}`,
            `WHEN abs(estimate) < 1e7 THEN ${written(`CAST(${compared(comparison(task))} AS BIGINT)`, places)}`,
            `WHEN estimate IS NOT NULL THEN ${written(division(task), places)}`,
            'END',
          ].join('\n      '),
        ],
      ],
    },
  ]
}

function estimate({ places, asGiven }: PrintingTask): string {
  const [top, bottom] = ['CAST(numerator AS DOUBLE)', 'CAST(denominator AS DOUBLE)']
  const quotient = `${top} / ${bottom} * 1e${places + 2}`
  if (asGiven === undefined) return quotient
  // One comparison of the sum costs a third less than one of each: neither is above twice the limit then, which still fits.
  return `CASE WHEN abs(${top}) + ${bottom} <= 2e${asGiven.digits - asGiven.scale} THEN ${quotient} END`
}

function comparison({ places, digits }: PrintingTask): Compare {
  return (operator, count, parts) =>
    `${wholeLiteral(String(parts * 10 ** (places + 2)))} * TRY_CAST(numerator AS ${decimalType(digits)}) ${operator} ` +
    `CAST(${count} AS DECIMAL(8, 0)) * TRY_CAST(denominator AS ${decimalType(digits)})`
}

function division({ places, rounding, digits }: PrintingTask): string {
  const size = roundedQuotient(rounding, {
    size: `${tenTo(places + 2)} * ${wholeSize('numerator', digits.scale)}`,
    divisor: wholeSize('denominator', digits.scale),
    negative: 'numerator < 0',
  })
  return `sign(numerator) * ${size}`
}

/** A whole number of the last place as a decimal, in DuckDB's fastest width; NULL if it is longer. */
function written(whole: string, places: number): string {
  const units = `TRY_CAST(${whole} AS ${decimalType({ digits: 18 - places, scale: 0 })})`
  if (places === 0) return units
  return `${units} * CAST(${unitOfPlace(places)} AS ${decimalType({ digits: places, scale: places })})`
}
