/**
 * The JSON door: plans from elsewhere, checked; the only entry that loads zod.
 *
 * @module ktxh/schema
 */

export { parsePlan, planJsonSchema, planSchema } from './schema/index.ts'
