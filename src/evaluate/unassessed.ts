import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import type { Unassessed, Working } from './evaluation.ts'

/** No verdict, for this reason, with what is known all the same. */
export function unassessed(
  target: Target,
  reason: ReasonCode,
  known: Pick<Unassessed, 'measured' | 'stated'> & { readonly working?: Working } = {},
): Unassessed {
  return { outcome: 'undetermined', target, reason, working: { inputs: [] }, ...known }
}
