import type { Observation } from '../observation/index.ts'
import type { Target } from '../target/index.ts'
import type { Latest } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { marginOf } from './margin.ts'
import type { Policy } from './policy.ts'
import type { ReadBound } from './read-bound.ts'
import { type Part, reportedParts } from './reported-parts.ts'
import { valueOfQuantity } from './value.ts'
import { measuresTheSame } from './verdict.ts'

/** What is reported on the latest part of a target's period, of two that end alike the longer; none if that is contradicted. */
export function latestWithin(target: Target, facts: Facts, policy: Policy): Observation | undefined {
  const [first, ...others] = reportedParts(target, facts, policy)
  if (first === undefined) return undefined
  const { found } = others.reduce((latest, part) => (isLater(part, latest) ? part : latest), first)
  return found.outcome === 'found' ? found.observation : undefined
}

function isLater(a: Part, b: Part): boolean {
  return a.end > b.end || (a.end === b.end && a.start < b.start)
}

/** The latest figure, and for a stock or rate that is to reach a level how far it is from there. */
export function latestOf(
  { quantity, period, status, qualifier }: Observation,
  { goal }: Target,
  read: ReadBound | undefined,
  facts: Facts,
  policy: Policy,
): Latest {
  const figure = { quantity, period, status, ...(qualifier === undefined ? {} : { qualifier }) }
  const value = valueOfQuantity(quantity, facts)
  const isLevel = goal.kind === 'level' && facts.indicator.measure !== 'flow' && qualifier === undefined
  if (!isLevel || read === undefined || !measuresTheSame(goal, value, read.bound, facts)) return figure
  return { ...figure, margin: marginOf(value, read, policy, facts) }
}
