export { parsePlan } from './parse-plan.ts'
export { planJsonSchema } from './plan-json-schema.ts'
export { planSchema } from './plan-schema.ts'
