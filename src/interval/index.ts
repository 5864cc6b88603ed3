export { asInterval } from './as-interval.ts'
export {
  addFractions,
  ceilingOf,
  compareFractions,
  divideFractions,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  fractionOfRatio,
  multiplyFractions,
  negateFraction,
  subtractFractions,
  wholeFraction,
} from './fraction.ts'
export {
  aboveZero,
  atMostZero,
  type End,
  everything,
  holds,
  hull,
  type Interval,
  intersect,
  isEmpty,
  isHigherLow,
  isInside,
  isLowerHigh,
  meets,
  nothing,
  only,
  onlyNumberIn,
  onlyZero,
  type Span,
  span,
  zeroAndAbove,
} from './interval.ts'
export {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  negateInterval,
  scaleInterval,
  subtractIntervals,
} from './interval-arithmetic.ts'
export { intervalShape } from './interval-shape.ts'
export { finiteNumeral, numeralOf, printHalfUp, toRatio } from './numeral.ts'
export { roundingInterval, roundingSpan } from './rounding-interval.ts'
export { shorterEnds } from './shorter-ends.ts'
