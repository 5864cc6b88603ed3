import { divideRatios, finiteDecimal, multiplyRatios, placesOf, wholeRatio } from '../decimal/index.ts'
import type { Indicator } from '../indicator/index.ts'
import type { Plan } from '../plan/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import type { Bound, Goal, Target } from '../target/index.ts'
import { isComparable, type Quantity, unitOf } from '../unit/index.ts'
import { sqlFigure } from './sql-figure.ts'
import type { SqlRow } from './sql-row.ts'

const none = { planned: null, planned_places: null, planned_high: null, planned_high_places: null, mismatch: null }

/** The bound of a target in the unit of its measured value. A milestone is done once its indicator counts one. */
export function boundColumns(target: Target, indicator: Indicator, plan: Plan): SqlRow {
  const { goal } = target
  if (goal.kind === 'milestone')
    return { ...none, bound: 'atLeast', planned: '1', planned_places: 0, unit: indicator.unit }
  const unit = measuredUnit(goal, indicator)
  const bound: Bound = 'bound' in goal ? goal.bound : { kind: 'unstated' }
  const ends = endsOf(bound)
  if (ends.some((end) => !fits(goal, end.unit, unit, plan)))
    return { ...none, bound: bound.kind, unit, mismatch: 'unitsDiffer' }
  const [low, high] = ends.map((end) => inUnit(end, unit, target.id, plan))
  return {
    ...none,
    bound: 'bound' in goal ? bound.kind : null,
    ...(low === undefined ? {} : { planned: low.amount, planned_places: low.places }),
    ...(high === undefined ? {} : { planned_high: high.amount, planned_high_places: high.places }),
    unit,
  }
}

/** What a goal is measured in: shares and relative changes in per cent, all else in the indicator's unit. */
function measuredUnit(goal: Goal, { unit }: Indicator): string {
  const relative = 'reading' in goal && goal.reading === 'relative'
  return relative || goal.kind === 'completion' || goal.kind === 'averageGrowth' ? 'percent' : unit
}

function endsOf(bound: Bound): readonly Quantity[] {
  if (bound.kind === 'unstated') return []
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.value]
}

const shares: ReadonlySet<string> = new Set(['ratio', 'ratioChange', 'ratioPerYear'])

/** A change may be bounded in per cent or in points. */
function fits({ kind }: Goal, unit: string, measured: string, { units }: Plan): boolean {
  const isShare = (code: string) => shares.has(unitOf(code, units).dimension)
  const isChange = kind === 'growth' || kind === 'reduction' || kind === 'averageGrowth'
  return isComparable(unit, measured, { units }) || (isChange && isShare(unit) && isShare(measured))
}

/** An end in another unit, and its places, which are known only in the unit it is written in. */
function inUnit(end: Quantity, unit: string, target: string, { units }: Plan) {
  if (end.unit === unit) return { amount: sqlFigure(end.amount, ['targets', target]), places: placesOf(end.amount) }
  const [from, to] = [wholeRatio(unitOf(end.unit, units).factor), wholeRatio(unitOf(unit, units).factor)]
  const amount = finiteDecimal(divideRatios(multiplyRatios(wholeRatio(end.amount), from), to))
  if (amount === undefined)
    throw usageError(sqlCodes, 'sql.figure', { path: ['targets', target], expected: unit, received: end.unit })
  return {
    amount: sqlFigure(amount, ['targets', target]),
    places: from.numerator === to.numerator ? placesOf(end.amount) : null,
  }
}
