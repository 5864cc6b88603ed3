import { placesOf, type RoundingMode } from '../decimal/index.ts'
import type { Assumption, Figure } from '../finding/index.ts'
import {
  everything,
  fractionOf,
  hull,
  multiplyFractions,
  only,
  roundingSpan,
  type Span,
  scaleInterval,
} from '../interval/index.ts'
import type { Qualifier } from '../observation/index.ts'
import type { Quantity } from '../unit/index.ts'
import { hypotheses } from './hypotheses.ts'
import type { UnitScale } from './unit-scale.ts'

/** A figure that enters a computation: a count, a printed measure, a bound on one, or an unknown. */
export type Given = {
  readonly figure: Figure
  readonly scale: UnitScale
} & (
  | { readonly kind: 'count' | 'printed'; readonly quantity: Quantity }
  | { readonly kind: 'bounded'; readonly span: Span }
  | { readonly kind: 'unknown'; readonly key: string }
)

/** A figure whose amount is printed. */
export type PrintedGiven = Extract<Given, { readonly kind: 'count' | 'printed' }>

/** What is known of the unknowns, in base units. */
export type Domains = (key: string) => Span

/** Under which hypothesis figures are read; without a mode, under any of them. */
export type Hypothesis = { readonly assuming: Assumption; readonly mode?: RoundingMode }

/** Where the true value of a figure lies, in base units. */
export function valueOfGiven(given: Given, hypothesis: Hypothesis, domains: Domains): Span {
  if (given.kind === 'unknown') return domains(given.key)
  if (given.kind === 'bounded') return given.span
  if (given.kind === 'count' || hypothesis.assuming === 'exactParts') return exactSpan(given.quantity, given.scale)
  return roundedSpan(given.quantity, given.scale, hypothesis.mode)
}

/** A figure that a result is held against: rounded in any case, unless it is a count. */
export function valueHeldAgainst(given: Given, mode: RoundingMode | undefined, domains: Domains): Span {
  return valueOfGiven(given, { assuming: 'roundedParts', ...(mode && { mode }) }, domains)
}

/** Just the printed value, in base units. */
function exactSpan({ amount }: Quantity, { factor }: UnitScale): Span {
  return only(multiplyFractions(fractionOf(amount), factor))
}

/** Every interval of rounding holds the printed numeral, so the hull of several is their union. */
function roundedSpan({ amount }: Quantity, { factor }: UnitScale, mode: RoundingMode | undefined): Span {
  const spans = (mode ? [mode] : hypotheses).map((each) => roundingSpan(amount, each))
  return scaleInterval(spans.reduce(hull), factor)
}

/** What a qualifier leaves open, in base units. */
export function qualifiedSpan(quantity: Quantity, scale: UnitScale, qualifier: Qualifier): Span {
  const { low, high } = exactSpan(quantity, scale)
  if (low === undefined || high === undefined || qualifier === 'about') return everything
  if (qualifier === 'over' || qualifier === 'atLeast') return { low: { ...low, closed: qualifier === 'atLeast' } }
  return { high: { ...high, closed: qualifier === 'atMost' } }
}

/** A printed figure: a whole number of a counted noun is exact, everything else may be rounded. */
export function printedGiven(figure: Figure & { readonly quantity: Quantity }, scale: UnitScale): PrintedGiven {
  const { quantity } = figure
  const whole = scale.counted && scale.code === scale.dimension && placesOf(quantity.amount) === 0
  return { figure, scale, kind: whole ? 'count' : 'printed', quantity }
}

/** Whether a figure is printed and not merely bounded. */
export function isPrinted(given: Given): given is PrintedGiven {
  return given.kind === 'printed' || given.kind === 'count'
}
