import { type Better, betters } from '../indicator/index.ts'
import { expectShape, oneOf } from '../result/index.ts'
import { type Bound, boundKinds } from '../target/index.ts'

/**
 * How a bound is read in a row, as a number: its kind, and where it needs it, the direction that is better.
 *
 * @vi mã mức mục tiêu
 * @example
 * boundCodes.betweenHigher
 * //=> 6
 */
export const boundCodes = {
  unstated: 0,
  atLeast: 1,
  atMost: 2,
  moreThan: 3,
  lessThan: 4,
  exactly: 5,
  betweenHigher: 6,
  betweenLower: 7,
  betweenAtTarget: 8,
  bareNeither: 9,
} as const

/** A reading of a bound. */
export type BoundReading = keyof typeof boundCodes

/** All readings, by their numbers. */
export const boundReadings: readonly BoundReading[] = Object.keys(boundCodes).filter((name): name is BoundReading =>
  Object.hasOwn(boundCodes, name),
)

/**
 * How a bound is read when one direction is better: a bare figure by that direction, a range with it. The number goes into
 * the `bound` of `evaluateColumns`, one for each row.
 *
 * @vi mã cách hiểu mức
 * @example
 * boundCode('bare', 'lower') === boundCodes.atMost
 * //=> true
 */
export function boundCode(kind: Bound['kind'], better: Better): number {
  expectShape(oneOf(boundKinds), kind, 'kind')
  expectShape(oneOf(betters), better, 'better')
  if (kind === 'bare') return bareCodes[better]
  return kind === 'between' ? rangeCodes[better] : boundCodes[kind]
}

const bareCodes: Readonly<Record<Better, number>> = {
  higher: boundCodes.atLeast,
  lower: boundCodes.atMost,
  atTarget: boundCodes.exactly,
  neither: boundCodes.bareNeither,
}

const rangeCodes: Readonly<Record<Better, number>> = {
  higher: boundCodes.betweenHigher,
  lower: boundCodes.betweenLower,
  atTarget: boundCodes.betweenAtTarget,
  neither: boundCodes.betweenAtTarget,
}

/** Whether a reading is that of a range. */
export function isRange(code: number): boolean {
  return code >= boundCodes.betweenHigher && code <= boundCodes.betweenAtTarget
}

/** Whether a lower value is the better one. */
export function lowerIsBetter(code: number): boolean {
  return code === boundCodes.atMost || code === boundCodes.lessThan || code === boundCodes.betweenLower
}
