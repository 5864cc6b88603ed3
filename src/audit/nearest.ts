import { type DecimalString, placesOf, roundRatio } from '../decimal/index.ts'
import {
  addFractions,
  type End,
  type Fraction,
  fraction,
  fractionOf,
  holds,
  isEmpty,
  negateFraction,
  type Span,
  toRatio,
} from '../interval/index.ts'
import type { Nearest } from './finding.ts'
import type { Mendable } from './mend.ts'

/** For each printed figure, the nearest numeral of as many places with which the statement would hold, if there is one. */
export function nearestFits(mendables: readonly Mendable[]): readonly Nearest[] {
  return mendables.flatMap(({ given, index, numeral, demands }) => {
    const value = demands.map(({ span }) => nearestNumeral(numeral, span)).find((each) => each !== undefined)
    return value === undefined ? [] : [{ role: given.figure.role, index, value }]
  })
}

/** The numeral of as many places that lies in the span and nearest to this one. */
export function nearestNumeral(numeral: DecimalString, span: Span): DecimalString | undefined {
  if (isEmpty(span)) return undefined
  const [value, places] = [fractionOf(numeral), placesOf(numeral)]
  const above = span.low && !holds({ low: span.low }, value)
  const end = above ? span.low : span.high
  if (end === undefined || holds(span, value)) return numeral
  const found = firstNumeral(end, places, above ? 1 : -1)
  return holds(span, fractionOf(found)) ? found : undefined
}

/** The first numeral of so many places that lies inside an end, going up or down from it. */
function firstNumeral({ value, closed }: End<Fraction>, places: number, direction: 1 | -1): DecimalString {
  const rounding = direction === 1 ? 'ceiling' : 'floor'
  const numeral = roundRatio(toRatio(value), { places, rounding })
  const onEnd = holds({ low: { value, closed: true }, high: { value, closed: true } }, fractionOf(numeral))
  if (closed || !onEnd) return numeral
  const unit = fraction(1n, 10n ** BigInt(places))
  return roundRatio(toRatio(addFractions(value, direction === 1 ? unit : negateFraction(unit))), { places, rounding })
}
