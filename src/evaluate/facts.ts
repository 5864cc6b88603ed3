import type { Claim } from '../claim/index.ts'
import type { Indicator } from '../indicator/index.ts'
import type { Observation } from '../observation/index.ts'
import type { Id } from '../source/index.ts'
import type { UnitDefinition } from '../unit/index.ts'

/**
 * What a target is evaluated on: its indicator, the observations of it (and of the indicator that counts the whole, for a
 * completion goal), and the document's own claims about it.
 *
 * @vi số liệu để đánh giá
 */
export type Facts = {
  readonly indicator: Indicator
  readonly observations: readonly Observation[]
  readonly claims?: readonly Claim[]
  readonly units?: readonly UnitDefinition[]
  /** The area that is meant where neither target nor observation names one. */
  readonly area?: Id
}
