import * as z from 'zod'
import type { Plan } from '../plan/index.ts'
import { formatIssue } from '../result/index.ts'
import { parsePlan } from './parse-plan.ts'
import { planShape } from './plan-shape.ts'
import { named } from './vocabulary.ts'

/**
 * `parsePlan` as a zod schema and Standard Schema, for use within a schema of one's own. Its issues are those of
 * `parsePlan`, with the message in English and code, expected and received as `params`; warnings are dropped.
 *
 * @vi lược đồ kế hoạch
 * @example
 * planSchema.safeParse({ format: 'ktxh/2' }).success
 * //=> false
 */
export const planSchema: z.ZodType<Plan> = named(z.preprocess(readPlan, planShape), {
  id: 'Plan',
  description: 'A socio-economic plan: flat tables tied by ids.',
})

/** The plan, which then has the shape that JSON Schema shows; zod alone could not stop at a hundred issues. */
function readPlan(value: unknown, context: z.core.$RefinementCtx): Plan {
  const result = parsePlan(value)
  if (result.ok) return result.value
  for (const { path, ...params } of result.issues) {
    const message = formatIssue({ ...params, path: [] }, { locale: 'en' })
    context.addIssue({ code: 'custom', path: [...path], message, params })
  }
  return z.NEVER
}
