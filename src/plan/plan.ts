import type { Area } from '../area/index.ts'
import type { Claim, Unknown } from '../claim/index.ts'
import type { Indicator } from '../indicator/index.ts'
import type { Observation } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import type { Id, PlanDocument } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import type { UnitDefinition } from '../unit/index.ts'

/**
 * A socio-economic plan as one plain value: flat tables in the document's order, tied by ids. It survives JSON,
 * structured clones and database columns unchanged.
 *
 * @vi kế hoạch phát triển kinh tế - xã hội
 */
export type Plan = {
  readonly format: 'ktxh/1'
  readonly id: Id
  readonly name: { readonly vi: string; readonly en?: string }
  /** The area that the plan is for. */
  readonly area: Id
  readonly period: Period
  readonly issuedOn?: string
  readonly units: readonly UnitDefinition[]
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly unknowns: readonly Unknown[]
  readonly claims: readonly Claim[]
  readonly documents: readonly PlanDocument[]
}
