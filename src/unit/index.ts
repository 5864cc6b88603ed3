export { product, quotient } from './algebra.ts'
export { checkQuantity } from './check-quantity.ts'
export { compare, convert, inBaseUnits, isComparable, sameDimension } from './convert.ts'
export {
  type Comparable,
  percent,
  percentagePoints,
  type Quantity,
  quantity,
  unitOf,
  type WithUnits,
} from './quantity.ts'
export { quantityShape } from './quantity-shape.ts'
export { settle } from './settle.ts'
export { singular } from './singular.ts'
export { type Dimension, type DimensionOf, type StandardUnit, standardUnits, type UnitOf } from './standard-units.ts'
export { difference, sum } from './totals.ts'
export { unitCalled } from './unit-called.ts'
export {
  defineUnits,
  findUnit,
  standardUnitRows,
  type UnitDeclaration,
  type UnitDefinition,
  unitIssues,
} from './unit-definition.ts'
export { unitShape } from './unit-shape.ts'
