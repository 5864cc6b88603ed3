import type { Period } from '../../../period/index.ts'
import type { Id } from '../../../source/index.ts'
import type { Basis, Goal, Target } from '../../../target/index.ts'
import type { Chapter } from './chapter.ts'
import { type Place, type Spot, sourceAt } from './place.ts'

/** The period and the setter that targets share, with the end of their ids. */
export type Frame = { readonly key: string; readonly period: Period; readonly basis: Basis }

type Aim = Pick<Target, 'indicator' | 'goal' | 'recurs' | 'jointly'> & Spot

/** What one indicator should reach. */
export function aim(indicator: Id, goal: Goal, details: Pick<Target, 'recurs' | 'jointly'> & Spot = {}): Aim {
  return { indicator, goal, ...details }
}

/** The targets of a place. */
export function targets(place: Place, { key, period, basis }: Frame, ...aims: readonly Aim[]): Pick<Chapter, 'targets'> {
  return {
    targets: aims.map(({ row, printed, indicator, goal, ...more }) => ({
      id: `${indicator}-${key}`,
      indicator,
      period,
      goal,
      basis,
      ...more,
      source: sourceAt(place, { row, printed }),
    })),
  }
}
