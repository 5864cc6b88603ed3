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

function boundFrom({ quantity, high, qualifier }: Stated, options: WithUnits): Bound {
  if (high !== undefined) return between<string>(quantity, high, options)
  return qualifier === undefined ? bare(quantity) : bounds[qualifier](quantity)
}

/** What a change is counted from, how it is read, the years of an average, and further units. */
export type Frame = WithUnits & { readonly base: Base; readonly reading: Reading; readonly span: Period | 'unstated' }

/** The goal that a demand makes of a figure. A rate a year is a change in per cent. */
export function goalOf(demand: Demand | undefined, figure: Stated, frame: Frame): Goal {
  if (demand === 'growth') return growth(boundFrom(withoutYear(figure), frame), frame)
  if (demand === 'reduction') return reduction(boundFrom(withoutYear(figure), frame), frame)
  return demand === 'average'
    ? averageGrowth(boundFrom(withoutYear(figure), frame), frame)
    : level(boundFrom(figure, frame))
}

function withoutYear({ quantity, high, qualifier }: Stated): Stated {
  return { quantity: inPercent(quantity), high: high && inPercent(high), qualifier }
}

function inPercent({ amount, unit }: Quantity): Quantity {
  return { amount, unit: unit === 'percentPerYear' ? 'percent' : unit }
}
