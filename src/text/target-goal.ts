import { multiply, subtract } from '../decimal/index.ts'
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

/** The bound that a figure sets. "85 - 90% trở lên" asks for the low end at least, "dưới 5 - 7%" for less than the high one. */
export function boundFrom({ quantity, high, qualifier }: Stated, options: WithUnits): Bound {
  if (high === undefined) return qualifier === undefined ? bare(quantity) : bounds[qualifier](quantity)
  if (qualifier === undefined || qualifier === 'about') return between<string>(quantity, high, options)
  return bounds[qualifier](qualifier === 'under' || qualifier === 'atMost' ? high : quantity)
}

/** What a change is counted from, how it is read, and the years of an average. */
export type Frame = { readonly base: Base; readonly reading: Reading; readonly span: Period | 'unstated' }

/** The goal that a demand makes of a bound; none for an excess over a plan. A rate a year is a change in per cent. */
export function goalOf(demand: Demand | undefined, bound: Bound, frame: Frame): Goal | undefined {
  if (demand === 'excess') return undefined
  if (demand === 'multiple') return growth(mapped(bound, growthOf), { ...frame, reading: 'relative' })
  if (demand === 'growth') return growth(inPercent(bound), frame)
  if (demand === 'reduction') return reduction(inPercent(bound), frame)
  return demand === 'average' ? averageGrowth(inPercent(bound), frame) : level(bound)
}

function inPercent(bound: Bound): Bound {
  return mapped(bound, withoutYear)
}

function mapped(bound: Bound, change: (value: Quantity) => Quantity): Bound {
  if (bound.kind === 'unstated') return bound
  if (bound.kind === 'between') return { ...bound, low: change(bound.low), high: change(bound.high) }
  return { ...bound, value: change(bound.value) }
}

/** "gấp 1,5 lần" is a growth of 50%. */
function growthOf({ amount, unit }: Quantity): Quantity {
  return unit === 'times' ? { amount: multiply(subtract(amount, '1'), '100'), unit: 'percent' } : { amount, unit }
}

function withoutYear({ amount, unit }: Quantity): Quantity {
  return { amount, unit: unit === 'percentPerYear' ? 'percent' : unit }
}
