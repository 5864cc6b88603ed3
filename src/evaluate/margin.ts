import { compareRatios, multiplyRatios, type Ratio, roundRatio, wholeRatio } from '../decimal/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'
import type { Measured } from './evaluation.ts'
import type { Policy } from './policy.ts'
import type { DecidingBound, Direction, ReadBound } from './read-bound.ts'
import { differenceFrom, inUnit, toMeasured, type Value } from './value.ts'

/**
 * The signed distance of a measured value to the nearest bound, positive when better. Differences of shares and rates are
 * percentage points.
 */
export function marginOf(value: Value, { bound, direction }: ReadBound, policy: Policy, options: WithUnits): Measured {
  const unit = differenceUnit(bound.kind === 'between' ? bound.low.unit : bound.value.unit, options)
  const margin = distanceTo(value, bound, direction, options)
  if (value.kind === 'ratio') return toMeasured(margin, unit, policy.printing, options)
  return { amount: roundRatio(inUnit(margin, unit, options), policy.printing), unit, root: value.root }
}

function distanceTo(value: Value, bound: DecidingBound, direction: Direction, options: WithUnits): Ratio {
  if (bound.kind === 'between') {
    const aboveLow = differenceFrom(value, bound.low, options)
    const belowHigh = negated(differenceFrom(value, bound.high, options))
    return nearest(aboveLow, belowHigh, direction)
  }
  const above = differenceFrom(value, bound.value, options)
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
