import { directions } from '../claim/index.ts'
import { decimal } from '../decimal/index.ts'
import { type Assumption, assumptions, type Check } from '../finding/index.ts'
import { anything, expectShape, fields, oneOf, optional, type Shape } from '../result/index.ts'
import { type Reading, readings } from '../target/index.ts'
import { changeConstraint } from './change-constraint.ts'
import { checkReadings } from './check-readings.ts'
import type { Given } from './given.ts'
import { type FigureInput, plainGiven, plainStated } from './plain-given.ts'

type StatedChange = Parameters<typeof checkChange>[0]

const statedShape: Shape = /* @__PURE__ */ (() =>
  fields<StatedChange>({
    current: anything,
    base: anything,
    stated: anything,
    direction: optional(oneOf(directions)),
    reading: optional(oneOf(readings)),
    assuming: optional(oneOf(assumptions)),
  }))()

/**
 * Rechecks a stated change: "tăng 8,7%", "giảm 02 vụ"; the size is never negative. Without a reading, a change in per
 * cent is relative, but in points where the figures are shares themselves, and a change in the figures' own unit is
 * absolute. 'ambiguous' tries every reading that the units admit.
 *
 * @vi kiểm tra mức tăng, giảm
 * @example
 * checkChange({ current: '10535.8', base: '9578', stated: '10' }).verdict
 * //=> 'holds'
 */
export function checkChange(given: {
  readonly current: FigureInput
  readonly base: FigureInput
  readonly stated: FigureInput
  readonly direction?: 'increase' | 'decrease'
  readonly reading?: Reading
  readonly assuming?: Assumption
}): Check {
  expectShape(statedShape, given, 'given')
  const { current, base, stated, direction = 'increase', reading, assuming = 'exactParts' } = given
  const [now, before] = [plainGiven('current', current), plainGiven('base', base)]
  const size = reading === 'units' ? plainGiven('stated', inUnitOf(now, stated)) : plainStated(stated)
  const change = { current: now, base: before, stated: size, direction }
  return checkReadings(changeConstraint(change, reading ?? usualReading(now, size)), assuming)
}

function inUnitOf({ figure }: Given, stated: FigureInput): FigureInput {
  return typeof stated === 'object' ? stated : { amount: decimal(stated), unit: figure.unit }
}

function usualReading(current: Given, stated: Given): Reading {
  if (current.scale.dimension === 'ratio') return 'points'
  return stated.scale.dimension === current.scale.dimension ? 'units' : 'relative'
}
