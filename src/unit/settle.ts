import { type DecimalString, finiteDecimal, type Printing, type Ratio, roundRatio } from '../decimal/index.ts'
import { unitCodes, usageError } from '../result/index.ts'

/** Places and a rounding mode together, or neither: then a computed amount must be finite. */
export type MaybePrinted = Printing | { readonly places?: never; readonly rounding?: never }

/** A ratio as a decimal: rounded where places or a mode are asked for, else finite or refused. */
export function settle(value: Ratio, options: MaybePrinted): DecimalString {
  if (isPrinting(options)) return roundRatio(value, options)
  const amount = finiteDecimal(value)
  if (amount !== undefined) return amount
  throw usageError(unitCodes, 'unit.inexactConversion', { received: `${value.numerator}/${value.denominator}` })
}

function isPrinting(options: MaybePrinted): options is Printing {
  return options?.places !== undefined || options?.rounding !== undefined
}
