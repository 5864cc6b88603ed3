import { compareRatios, ratio } from '../decimal/index.ts'
import type { Goal, Target } from '../target/index.ts'
import { isComparable, unitOf, type WithUnits } from '../unit/index.ts'
import { completionOf } from './completion.ts'
import type { Completion, Unassessed, Verdict } from './evaluation.ts'
import { endsOf, judge, type PlainVerdict } from './judge.ts'
import { marginOf } from './margin.ts'
import type { Found } from './measurement.ts'
import type { Policy } from './policy.ts'
import { judgeQualified } from './probes.ts'
import type { DecidingBound, ReadBound } from './read-bound.ts'
import { unassessed } from './unassessed.ts'
import { compareValue, measuredOf, type Value } from './value.ts'
import { workingOf } from './working-of.ts'

/** The verdict on a measured value beside a bound. */
export function verdictOn(
  target: Target,
  found: Found,
  read: ReadBound,
  policy: Policy,
  options: WithUnits,
): Verdict | Unassessed {
  const { value } = found
  const measured = measuredOf(value, policy.printing, options)
  const working = workingOf(target, found, read, options)
  if (!measuresTheSame(target.goal, value, read.bound, options))
    return unassessed(target, 'unitsDiffer', { measured, working })
  const plain = plainVerdict(found, read, policy, options)
  if (plain === undefined) return unassessed(target, 'onlyApproximate', { measured, working })
  const approximate = found.qualifier !== undefined
  const completion = completionOf({ goal: target.goal, read, approximate, ...found }, policy, options)
  const outcome =
    plain === 'missed' && isNearlyMet(completion, read, policy) ? 'nearlyMet' : degreeFor(target.goal, plain)
  const margin = marginOf(value, read, policy, options)
  return { outcome, target, measured, bound: read.bound, margin, completion, working }
}

function plainVerdict(
  { value, qualifier }: Found,
  read: ReadBound,
  policy: Policy,
  options: WithUnits,
): PlainVerdict | undefined {
  if (qualifier !== undefined && value.kind === 'ratio') return judgeQualified(read, value.base, qualifier, options)
  return judge(read, (quantity) => compareValue(value, quantity, policy, options))
}

/** A mere direction and a thing to be done are met or not, but never exceeded. */
function degreeFor({ kind }: Goal, plain: PlainVerdict): PlainVerdict {
  return plain === 'exceeded' && (kind === 'decline' || kind === 'milestone') ? 'met' : plain
}

/**
 * Whether a missed target reached the threshold. The naive ratio grows as a target is missed, and a value that should be hit
 * may be missed on either side, so both say nothing here.
 */
function isNearlyMet(completion: Completion, { direction }: ReadBound, { nearlyMet }: Policy): boolean {
  if (nearlyMet === undefined || completion.outcome === 'undetermined' || completion.convention === 'naive')
    return false
  return direction !== 'atTarget' && compareRatios(completion.ratio, ratio(nearlyMet, '100')) >= 0
}

const changes: ReadonlySet<Goal['kind']> = new Set(['growth', 'reduction', 'averageGrowth'])
const shares: ReadonlySet<string> = new Set(['ratio', 'ratioChange', 'ratioPerYear'])

/** Whether value and bound are of one dimension; a change may be bounded in per cent, in points or in per cent a year. */
export function measuresTheSame({ kind }: Goal, value: Value, bound: DecidingBound, options: WithUnits): boolean {
  const isShare = (unit: string) => shares.has(unitOf(unit, options.units).dimension)
  const fits = (unit: string) => changes.has(kind) && isShare(unit) && isShare(value.unit)
  return endsOf(bound).every(({ unit }) => isComparable(unit, value.unit, options) || fits(unit))
}
