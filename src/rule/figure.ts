import { type DecimalInput, type Ratio, wholeRatio } from '../decimal/index.ts'
import { ruleCodes, usageError } from '../result/index.ts'
import { checkQuantity, inBaseUnits, type Quantity, sameDimension, type WithUnits } from '../unit/index.ts'
import type { RuleInputs } from './apply-rule.ts'
import type { RuleInput } from './rule.ts'

/** A figure of a formula: a quantity, or a bare decimal. All figures of one formula are of one kind. */
export type Figure = DecimalInput | Quantity

/** Brings the figures of a formula to one unit. Throws a `UsageError` when they cannot be. */
export function toInputs(figures: { readonly [Input in RuleInput]?: Figure }, options: WithUnits = {}): RuleInputs {
  const named = Object.entries(figures)
  const quantities = named.map(([, figure]) => figure).filter(isQuantity)
  if (quantities.length !== 0 && quantities.length !== named.length) throw usageError(ruleCodes, 'rule.mixedFigures')
  quantities.forEach(checkQuantity)
  const read = commonReading(quantities, options)
  return Object.fromEntries(named.map(([name, figure]) => [name, read(figure)]))
}

function commonReading(quantities: readonly Quantity[], options: WithUnits): (figure: Figure) => Ratio {
  const [first, ...others] = quantities.map(({ unit }) => unit)
  if (first !== undefined) for (const other of others) sameDimension(first, other, options)
  const oneUnit = others.every((unit) => unit === first)
  return (figure) => (isQuantity(figure) ? amountOf(figure, oneUnit, options) : wholeRatio(figure))
}

function amountOf(figure: Quantity, oneUnit: boolean, options: WithUnits): Ratio {
  return oneUnit ? wholeRatio(figure.amount) : inBaseUnits(figure, options)
}

/** Whether a figure has a unit. */
export function isQuantity(figure: Figure): figure is Quantity {
  return typeof figure === 'object'
}
