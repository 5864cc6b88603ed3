import { type Evaluation, evaluationShape } from '../evaluate/index.ts'
import { type Finding, findingShape } from '../finding/index.ts'
import { expectPlan, type Plan, planShape } from '../plan/index.ts'
import { expectShape, fields, isRecord, type Locale, listOf, oneOf, optional, type Shape } from '../result/index.ts'

/** What can be shown: a plan, evaluations of its targets, or findings about its statements. */
export type Displayable = Plan | readonly Evaluation[] | readonly Finding[]

/** The language, and the plan whose names and units are used; a plan that is shown needs none beside it. */
export type DisplayOptions = { readonly locale?: Locale; readonly plan?: Plan }

/** Whether what is shown is a plan. */
export function isPlan(value: Displayable): value is Plan {
  return isRecord(value) && 'format' in value
}

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<DisplayOptions>({ locale: optional(oneOf(['vi-VN', 'en'])), plan: optional(planShape) }))()

/** Refuses options of an untyped caller that are none. */
export function expectDisplayOptions(options: DisplayOptions): void {
  expectShape(optionsShape, options, 'options')
}

/** Refuses what an untyped caller wants to be shown and cannot be. */
export function expectDisplayable(value: Displayable): void {
  if (isPlan(value)) expectPlan(value, 'value')
  else expectShape(listOf(isFindings(value) ? findingShape : evaluationShape), value, 'value')
}

/** Whether what is shown is a list of findings; an empty list is one of evaluations. */
export function isFindings(value: readonly Evaluation[] | readonly Finding[]): value is readonly Finding[] {
  const [first] = Array.isArray(value) ? value : []
  return isRecord(first) && 'verdict' in first
}
