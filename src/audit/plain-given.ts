import { type DecimalInput, decimal } from '../decimal/index.ts'
import type { Role } from '../finding/index.ts'
import { checkQuantity, type Quantity } from '../unit/index.ts'
import { type PrintedGiven, printedGiven } from './given.ts'
import { unitScales } from './unit-scale.ts'

/** A figure handed to a check on its own: a bare numeral, or one with its unit. */
export type FigureInput = DecimalInput | Quantity

/** A figure handed over, in its unit or in none. */
export function plainGiven(role: Role, input: FigureInput): PrintedGiven {
  if (typeof input === 'object') checkQuantity(input)
  const quantity = typeof input === 'object' ? input : { amount: decimal(input), unit: '' }
  return printedGiven({ role, unit: quantity.unit, quantity }, scaleOf(quantity.unit))
}

/** The figure that a statement gives; without a unit it is in per cent. */
export function plainStated(input: FigureInput): PrintedGiven {
  return plainGiven('stated', typeof input === 'object' ? input : { amount: decimal(input), unit: 'percent' })
}

const scaleOf = unitScales()
