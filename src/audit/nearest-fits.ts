import { type DecimalString, placesOf } from '../decimal/index.ts'
import type { Nearest } from '../finding/index.ts'
import {
  ceilingOf,
  type End,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  holds,
  isEmpty,
  numeralOf,
  type Span,
} from '../interval/index.ts'
import type { Mendable } from './mendables.ts'

/** For each printed figure, the nearest numeral of as many places with which the statement would hold, if there is one. */
export function nearestFits(mendables: readonly Mendable[]): readonly Nearest[] {
  return mendables.flatMap(({ given, index, numeral, demands }) => {
    const value = demands.map(({ span }) => nearestNumeral(numeral, span)).find((each) => each !== undefined)
    return value === undefined ? [] : [{ role: given.figure.role, index, value }]
  })
}

/** The numeral of as many places that lies in the span and nearest to this one. */
function nearestNumeral(numeral: DecimalString, span: Span): DecimalString | undefined {
  if (isEmpty(span)) return undefined
  const [value, places] = [fractionOf(numeral), placesOf(numeral)]
  const above = span.low && !holds({ low: span.low }, value)
  const end = above ? span.low : span.high
  if (end === undefined || holds(span, value)) return numeral
  const found = firstNumeral(end, places, above ? 1n : -1n)
  return holds(span, fractionOf(found)) ? found : undefined
}

/** The first numeral of so many places that lies inside an end, going up or down from it. */
function firstNumeral({ value, closed }: End<Fraction>, places: number, direction: 1n | -1n): DecimalString {
  const scaled = fraction(value.top * 10n ** BigInt(places), value.bottom)
  const units = direction === 1n ? ceilingOf(scaled) : floorOf(scaled)
  return numeralOf(!closed && scaled.bottom === 1n ? units + direction : units, places)
}
