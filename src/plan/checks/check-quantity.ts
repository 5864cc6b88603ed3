import { isRecord, type Path } from '../../result/index.ts'
import type { Quantity } from '../../unit/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkReference } from './check-reference.ts'
import { checkAmount } from './check-text.ts'

/** A quantity is an amount in a known unit, of these dimensions where only some fit. */
export function checkQuantity(check: Check, quantity: Quantity, path: Path, dimensions?: readonly string[]): void {
  if (isRecord(quantity)) {
    checkAmount(check, quantity.amount, path, 'amount')
    checkUnit(check, quantity.unit, path, dimensions)
  } else noteMalformed(check, path, '{ amount, unit }', quantity)
}

/** A unit is known, and of these dimensions where only some fit. */
export function checkUnit(check: Check, unit: string, path: Path, dimensions?: readonly string[]): void {
  checkReference(check, 'units', unit, path, 'unit')
  const dimension = dimensionOf(check, unit)
  if (dimension === undefined || dimensions === undefined || dimensions.includes(dimension)) return
  const [expected, received] = [dimensions.join(' | '), `${unit} (${dimension})`]
  note(check, 'plan.wrongDimension', { path: [...path, 'unit'], expected, received })
}

/** The dimension of an indicator's unit as the only one that fits, or nothing where it is not known. */
export function dimensionsOf(check: Check, indicator: string | undefined): readonly string[] | undefined {
  const unit = indicator === undefined ? undefined : check.index.indicators.get(indicator)?.unit
  const dimension = unit === undefined ? undefined : dimensionOf(check, unit)
  return dimension === undefined ? undefined : [dimension]
}

function dimensionOf({ index }: Check, unit: string): string | undefined {
  const dimension = index.units.get(unit)?.dimension
  return typeof dimension === 'string' ? dimension : undefined
}
