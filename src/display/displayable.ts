import type { Finding } from '../audit/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Locale } from '../result/index.ts'

/** What can be shown: a plan, evaluations of its targets, or findings about its statements. */
export type Displayable = Plan | readonly Evaluation[] | readonly Finding[]

/** The language, and the plan whose names and units are used; a plan that is shown needs none beside it. */
export type DisplayOptions = { readonly locale?: Locale; readonly plan?: Plan }

/** Whether what is shown is a plan. */
export function isPlan(value: Displayable): value is Plan {
  return 'format' in value
}

/** Whether what is shown is a list of findings; an empty list is one of evaluations. */
export function isFindings(value: readonly Evaluation[] | readonly Finding[]): value is readonly Finding[] {
  const [first] = value
  return first !== undefined && 'verdict' in first
}
