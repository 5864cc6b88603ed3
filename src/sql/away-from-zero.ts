import type { RoundingMode } from '../decimal/index.ts'

/** What a rounding mode looks at: the whole quotient of the sizes, what remains, the divisor, the sign. */
export type Division = {
  readonly quotient: string
  readonly remainder: string
  readonly divisor: string
  readonly negative: string
  readonly oddQuotient: string
}

/** For each mode, when a quotient of sizes goes up by one: twice the remainder is compared with the divisor. */
const goesAway: Readonly<Record<RoundingMode, (division: Division) => string>> = {
  halfUp: ({ remainder, divisor }) => `${remainder} + ${remainder} >= ${divisor}`,
  halfDown: ({ remainder, divisor }) => `${remainder} + ${remainder} > ${divisor}`,
  halfEven: ({ remainder, divisor, oddQuotient }) =>
    `${remainder} + ${remainder} > ${divisor} OR (${remainder} + ${remainder} = ${divisor} AND ${oddQuotient})`,
  up: ({ remainder }) => `${remainder} > 0`,
  down: () => 'FALSE',
  ceiling: ({ remainder, negative }) => `${remainder} > 0 AND NOT ${negative}`,
  floor: ({ remainder, negative }) => `${remainder} > 0 AND ${negative}`,
}

/** The size of a quotient rounded to a whole number. */
export function roundedSize(rounding: RoundingMode, division: Division): string {
  const { quotient } = division
  return rounding === 'down' ? quotient : `(${quotient} + CASE WHEN ${goesAway[rounding](division)} THEN 1 ELSE 0 END)`
}
