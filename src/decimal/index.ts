export { allocate, allocation } from './allocate.ts'
export type { AllocateOptions } from './allocation-lots.ts'
export { add, compareDecimals, multiply, negate, signOf, subtract, total } from './arithmetic.ts'
export { type DecimalInput, type DecimalString, decimal, isDecimalString, readDecimal } from './decimal-string.ts'
export { checkPlaces, placesOf } from './places.ts'
export {
  addRatios,
  compareRatios,
  divideRatios,
  finiteDecimal,
  lowestTerms,
  multiplyRatios,
  type Ratio,
  ratio,
  subtractRatios,
  wholeRatio,
} from './ratio.ts'
export { ratioShape } from './ratio-shape.ts'
export { checkDegree, compareRoot, percentGrowthOf, type Root } from './root.ts'
export { besideHalf, divide, percentOf, round, roundRatio } from './round.ts'
export {
  checkPrinting,
  checkRounding,
  type Position,
  type Printing,
  type RoundingMode,
  roundingModes,
  roundsUp,
} from './rounding.ts'
export type { RemainderPolicy } from './share-out.ts'
export { toDecimal, toNumber } from './to-number.ts'
