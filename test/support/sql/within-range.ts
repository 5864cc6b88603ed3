import { placesOf } from '../../../src/decimal/index.ts'
import type { SqlDialect } from '../../../src/sql.ts'
import type { Answer } from './answer.ts'

/** How many digits a printed value has at most, by the places it is printed with. */
const mostDigits: Readonly<Record<SqlDialect, (places: number) => number>> = {
  duckdb: (places) => 18 - places,
  postgres: () => Number.POSITIVE_INFINITY,
  spark: () => 32,
}

/** The answer of an engine that refuses to print longer values, as its limits say. */
export function withinRange(answer: Answer, dialect: SqlDialect): Answer {
  const { printed, outcome } = answer
  if (printed === null) return answer
  const places = placesOf(printed)
  if (places === 6 || digitsOf(printed) <= mostDigits[dialect](places)) return answer
  const refused = outcome === 'determined' ? 'undetermined' : outcome
  return { ratio: null, printed: null, outcome: refused, reason: 'beyondExactRange' }
}

function digitsOf(printed: string): number {
  return printed.replace('-', '').replace('.', '').replace(/^0+/, '').length
}
