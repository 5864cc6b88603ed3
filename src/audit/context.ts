import type { Assumption } from '../finding/index.ts'
import type { Domains } from './given.ts'

/** What is known besides the statement itself, and under which assumption it is to be judged. */
export type Context = {
  readonly domains: Domains
  readonly assuming?: Assumption
  /** No other statement bounds the unknowns of this one, so that it could not fail. */
  readonly unpinned?: boolean
}
