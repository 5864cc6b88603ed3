import { expectShape } from '../result/index.ts'
import type { Plan } from './plan.ts'
import { planShape } from './plan-shape.ts'

/** Refuses what an untyped caller passes for a plan and is none. */
export function expectPlan(plan: Plan, argument = 'plan'): void {
  expectShape(planShape, plan, argument)
}
