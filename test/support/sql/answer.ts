import { compareDecimals, type Ratio } from '../../../src/decimal/index.ts'
import { type Fraction, over, parse } from '../../oracle/fraction.ts'

/** What a rule or a query says about one row. */
export type Answer = {
  readonly ratio: Ratio | null
  readonly printed: string | null
  readonly outcome: string
  readonly reason: string | null
}

/** One row of a query's result as text: id, numerator, denominator, printed, outcome, reason. */
export type AnswerRow = readonly (string | null)[]

/** What differs between the scalar answer and a row of the result; undefined where they agree. */
export function difference(
  expected: Answer,
  [, numerator, denominator, printed, outcome, reason]: AnswerRow,
): string | undefined {
  const found = { numerator, denominator, printed, outcome, reason }
  const agrees =
    outcome === expected.outcome &&
    (reason ?? null) === expected.reason &&
    samePrinted(expected.printed, printed ?? null) &&
    sameRatio(expected.ratio, numerator ?? null, denominator ?? null)
  return agrees ? undefined : JSON.stringify({ expected, found })
}

/** The printed value digit for digit; a difference is printed by no policy and compares by value. */
function samePrinted(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found
  return expected === found || (expected.length > found.length && compareDecimals(expected, found) === 0)
}

function sameRatio(expected: Ratio | null, numerator: string | null, denominator: string | null): boolean {
  if (expected === null) return numerator === null && denominator === null
  if (numerator === null || denominator === null) return false
  return same(over(parse(expected.numerator), parse(expected.denominator)), over(parse(numerator), parse(denominator)))
}

function same([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d === c * b
}
