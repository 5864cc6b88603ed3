import { readDecimal } from '../../decimal/index.ts'
import { issue, type Path } from '../../result/index.ts'
import type { Quantity } from '../../unit/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed, textFaults } from './faults.ts'

/** The faults of a quantity, and of its unit where only some dimensions fit. */
export function* quantityFaults(
  context: CheckContext,
  quantity: Quantity,
  path: Path,
  dimensions?: readonly string[],
): Faults {
  if (!isRecord(quantity)) return yield malformed(path, '{ amount, unit }', quantity)
  yield* textFaults(quantity.amount, readDecimal, [...path, 'amount'])
  yield* unitFaults(context, quantity.unit, [...path, 'unit'], dimensions)
}

/** The fault of a unit code that is unknown, or of a dimension that does not fit. */
export function* unitFaults(context: CheckContext, unit: string, path: Path, dimensions?: readonly string[]): Faults {
  yield* referenceFaults(context, 'units', unit, path)
  const dimension = context.index.units.get(unit)?.dimension
  if (dimension === undefined || dimensions === undefined || dimensions.includes(dimension)) return
  yield issue('plan.wrongDimension', { path, expected: dimensions.join(' | '), received: `${unit} (${dimension})` })
}

/** The dimension of an indicator's unit as the only one that fits, or nothing where it is not known. */
export function dimensionOf({ index }: CheckContext, indicator: string | undefined): readonly string[] | undefined {
  const unit = indicator === undefined ? undefined : index.indicators.get(indicator)?.unit
  const dimension = unit === undefined ? undefined : index.units.get(unit)?.dimension
  return dimension === undefined ? undefined : [dimension]
}
