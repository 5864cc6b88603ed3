export { parsePlan, planJsonSchema, planSchema } from './schema/index.ts'
