import { compareRatios, multiplyRatios, type Ratio, subtractRatios, wholeRatio } from '../decimal/index.ts'
import { inBaseUnits, unitOf, type WithUnits } from '../unit/index.ts'
import type { Measured } from './evaluation.ts'
import type { Policy } from './policy.ts'
import type { DecidingBound, Direction, ReadBound } from './read-bound.ts'
import { baseOfValue, toMeasured, type Value } from './value.ts'

/**
 * The signed distance of a measured value to the nearest bound, positive when better. Differences of shares and rates are
 * percentage points.
 */
export function marginOf(value: Value, { bound, direction }: ReadBound, policy: Policy, options: WithUnits): Measured {
  const unit = bound.kind === 'between' ? bound.low.unit : bound.value.unit
  const margin = distanceTo(baseOfValue(value, policy.printing, options), bound, direction, options)
  return toMeasured(margin, differenceUnit(unit, options), policy.printing, options)
}

function distanceTo(measured: Ratio, bound: DecidingBound, direction: Direction, options: WithUnits): Ratio {
  if (bound.kind === 'between') {
    const [low, high] = [inBaseUnits(bound.low, options), inBaseUnits(bound.high, options)]
    const [aboveLow, belowHigh] = [subtractRatios(measured, low), subtractRatios(high, measured)]
    return nearest(aboveLow, belowHigh, direction)
  }
  const above = subtractRatios(measured, inBaseUnits(bound.value, options))
  if (direction === 'atTarget') return negated(magnitude(above))
  return direction === 'higher' ? above : negated(above)
}

/** Inside a range, the distance to the nearer end; beyond the better end, the distance gained. */
function nearest(aboveLow: Ratio, belowHigh: Ratio, direction: Direction): Ratio {
  const smaller = compareRatios(aboveLow, belowHigh) < 0 ? aboveLow : belowHigh
  if (!isNegative(smaller)) return smaller
  const beyond = isNegative(belowHigh) ? 'higher' : 'lower'
  return beyond === direction ? negated(smaller) : smaller
}

function isNegative({ numerator }: Ratio): boolean {
  return numerator.startsWith('-')
}

function negated(value: Ratio): Ratio {
  return multiplyRatios(value, wholeRatio('-1'))
}

function magnitude(value: Ratio): Ratio {
  return isNegative(value) ? negated(value) : value
}

function differenceUnit(unit: string, options: WithUnits): string {
  return unitOf(unit, options.units).dimension === 'ratio' ? 'percentagePoint' : unit
}
