import type { Observation } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import type { Id } from '../source/index.ts'
import { bestObservation, type Found } from './best-observation.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'

/** What is looked for. */
export type Wanted = { readonly indicator: Id; readonly area: Id | undefined; readonly period: Period }

/** The best observation of an indicator, area and period, or why none counts. */
export function findObservation(wanted: Wanted, facts: Facts, policy: Policy): Found {
  return bestObservation(observationsOf(wanted, facts), policy, facts)
}

function observationsOf({ indicator, area, period }: Wanted, facts: Facts): readonly Observation[] {
  return facts.observations.filter(
    (each) =>
      each.indicator === indicator && each.period === period && (each.area ?? facts.area) === (area ?? facts.area),
  )
}
