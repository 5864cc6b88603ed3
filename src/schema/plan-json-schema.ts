import * as z from 'zod'
import { planSchema } from './plan-schema.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The shape of a plan as JSON Schema 2020-12, for editors and other languages: a plain value, made anew at each call. What holds between
 * rows (ids, units, periods) is beyond it and is checked by `parsePlan`.
 *
 * @vi lược đồ JSON của kế hoạch
 * @example
 * planJsonSchema().$schema
 * //=> 'https://json-schema.org/draft/2020-12/schema'
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(planSchema, { io: 'input', metadata: vocabulary, target: 'draft-2020-12' })
}
