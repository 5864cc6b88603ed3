import type { RoundingMode } from '../decimal/index.ts'

/** A division of whole sizes. */
export type WholeDivision = { readonly size: string; readonly divisor: string; readonly negative: string }

/**
 * The size of a decimal as a whole number of its last place. Its text without the point is that number; DuckDB's own cast
 * would divide, and round.
 */
export function wholeSize(decimal: string, scale: number): string {
  return `CAST(replace(CAST(abs(CAST(${decimal} AS DECIMAL(38, ${scale}))) AS VARCHAR), '.', '') AS HUGEINT)`
}

/** For each mode, the one truncating division that rounds a quotient of sizes. */
const divide: Readonly<Record<RoundingMode, (division: WholeDivision) => string>> = {
  down: ({ size, divisor }) => `${size} // ${divisor}`,
  up: ({ size, divisor }) => `(${size} + ${divisor} - 1) // ${divisor}`,
  ceiling: ({ size, divisor, negative }) =>
    `(${size} + CASE WHEN ${negative} THEN 0 ELSE ${divisor} - 1 END) // ${divisor}`,
  floor: ({ size, divisor, negative }) =>
    `(${size} + CASE WHEN ${negative} THEN ${divisor} - 1 ELSE 0 END) // ${divisor}`,
  halfUp: ({ size, divisor }) => `(2 * ${size} + ${divisor}) // (2 * ${divisor})`,
  halfDown: ({ size, divisor }) => `(2 * ${size} + ${divisor} - 1) // (2 * ${divisor})`,
  halfEven: ({ size, divisor }) =>
    `(2 * ${size} + ${divisor}) // (2 * ${divisor}) - ` +
    `CASE WHEN (2 * ${size} + ${divisor}) % (4 * ${divisor}) = 2 * ${divisor} THEN 1 ELSE 0 END`,
}

/** The size of a quotient rounded to a whole number, as HUGEINT. */
export function roundedQuotient(rounding: RoundingMode, division: WholeDivision): string {
  return `(${divide[rounding](division)})`
}
