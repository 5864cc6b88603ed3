import type { Observation } from '../observation/index.ts'
import { expectShape, fields, optional, type Shape, text } from '../result/index.ts'
import { expectPlan } from './expect-plan.ts'
import type { Plan } from './plan.ts'

/** The day whose knowledge counts. */
export type AsOf = { readonly asOf?: string }

const asOfShape: Shape = /* @__PURE__ */ (() => fields<AsOf>({ asOf: optional(text) }))()

/**
 * The observations that stand on a day, or now: of those of one indicator, area, period and status the latest stated, all of
 * them where several were stated on one day. The plan keeps the others; a statement without a day is the earliest.
 *
 * @vi các số còn hiệu lực
 * @example
 * standingObservations(langSonCity2021).length === langSonCity2021.observations.length
 * //=> true
 */
export function standingObservations(plan: Plan, options: AsOf = {}): readonly Observation[] {
  expectPlan(plan)
  expectShape(asOfShape, options, 'options')
  const { asOf } = options
  const known = plan.observations.filter(({ asOf: day = '' }) => asOf === undefined || day <= asOf)
  const latest = new Map<string, string>()
  for (const observation of known) {
    const [key, day] = [subjectOf(observation, plan), observation.asOf ?? '']
    if (day >= (latest.get(key) ?? '')) latest.set(key, day)
  }
  return known.filter((observation) => (observation.asOf ?? '') === latest.get(subjectOf(observation, plan)))
}

/** What an observation is about; two observations about one thing differ in the day on which they were stated. */
export function subjectOf({ indicator, area, period, status }: Observation, plan: Pick<Plan, 'area'>): string {
  return JSON.stringify([indicator, area ?? plan.area, period, status])
}
