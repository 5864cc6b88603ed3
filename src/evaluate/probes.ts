import { compareRatios, type Ratio } from '../decimal/index.ts'
import type { Qualifier } from '../observation/index.ts'
import { inBaseUnits, type Quantity, type WithUnits } from '../unit/index.ts'
import { type CompareWith, endsOf, judge, type PlainVerdict } from './judge.ts'
import type { ReadBound } from './read-bound.ts'

/** A point to try: at a value, or just below or above it. */
type Probe = { readonly at: Ratio; readonly nudge: -1 | 0 | 1 }

/**
 * The verdict on a figure that is only known to lie over, under, at least or at most at the printed one: the one that all
 * values on that side share. Undefined when they differ, and for "about".
 */
export function judgeQualified(
  read: ReadBound,
  printed: Ratio,
  qualifier: Qualifier,
  options: WithUnits,
): PlainVerdict | undefined {
  const verdicts = new Set(
    probesOf(read, printed, qualifier, options).map((probe) => judge(read, besideProbe(probe, options))),
  )
  if (verdicts.size === 1) return [...verdicts][0]
  return verdicts.size > 0 && !verdicts.has('missed') ? 'met' : undefined
}

/** One point for every way in which the true value can lie beside the ends of the bound. */
function probesOf(read: ReadBound, printed: Ratio, qualifier: Qualifier, options: WithUnits): readonly Probe[] {
  if (qualifier === 'about') return []
  const side = qualifier === 'over' || qualifier === 'atLeast' ? 1 : -1
  const open = qualifier === 'over' || qualifier === 'under'
  const beyond = endsOf(read.bound)
    .map((end) => inBaseUnits(end, options))
    .filter((end) => compareRatios(end, printed) === side)
    .flatMap((at): Probe[] => [
      { at, nudge: -1 },
      { at, nudge: 0 },
      { at, nudge: 1 },
    ])
  return [{ at: printed, nudge: side }, ...(open ? [] : [{ at: printed, nudge: 0 } as const]), ...beyond]
}

function besideProbe({ at, nudge }: Probe, options: WithUnits): CompareWith {
  return (quantity: Quantity) => {
    const side = compareRatios(at, inBaseUnits(quantity, options))
    return side === 0 ? nudge : side
  }
}
