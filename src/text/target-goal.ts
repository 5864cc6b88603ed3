import type { Qualifier } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import {
  atLeast,
  atMost,
  averageGrowth,
  type Base,
  type Bound,
  bare,
  between,
  type Goal,
  growth,
  lessThan,
  level,
  moreThan,
  type Reading,
  reduction,
} from '../target/index.ts'
import type { Quantity, WithUnits } from '../unit/index.ts'
import type { Figure } from './figure.ts'
import type { Demand } from './target-words.ts'

const bounds: Readonly<Record<Qualifier, (value: Quantity) => Bound>> = {
  over: moreThan,
  under: lessThan,
  about: bare,
  atLeast,
  atMost,
}

type Stated = Pick<Figure, 'quantity' | 'high' | 'qualifier'>

/** The bound that a figure sets. */
export function boundFrom({ quantity, high, qualifier }: Stated, options: WithUnits): Bound {
  if (high !== undefined) return between<string>(quantity, high, options)
  return qualifier === undefined ? bare(quantity) : bounds[qualifier](quantity)
}

/** What a change is counted from, how it is read, and the years of an average. */
export type Frame = { readonly base: Base; readonly reading: Reading; readonly span: Period | 'unstated' }

/** The goal that a demand makes of a bound. A rate a year is a change in per cent. */
export function goalOf(demand: Demand | undefined, bound: Bound, frame: Frame): Goal {
  if (demand === 'growth') return growth(inPercent(bound), frame)
  if (demand === 'reduction') return reduction(inPercent(bound), frame)
  return demand === 'average' ? averageGrowth(inPercent(bound), frame) : level(bound)
}

function inPercent(bound: Bound): Bound {
  if (bound.kind === 'unstated') return bound
  if (bound.kind === 'between') return { ...bound, low: withoutYear(bound.low), high: withoutYear(bound.high) }
  return { ...bound, value: withoutYear(bound.value) }
}

function withoutYear({ amount, unit }: Quantity): Quantity {
  return { amount, unit: unit === 'percentPerYear' ? 'percent' : unit }
}
