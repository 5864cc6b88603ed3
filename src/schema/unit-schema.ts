import * as z from 'zod'
import type { UnitDefinition } from '../unit/index.ts'
import { decimalSchema, idSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const unitSchema: z.ZodType<UnitDefinition> = named(
  z.strictObject({
    code: idSchema,
    dimension: idSchema,
    factor: decimalSchema,
    vi: idSchema,
    en: idSchema,
    spellings: z.array(idSchema).exactOptional(),
    quotient: z.strictObject({ of: idSchema, per: idSchema }).exactOptional(),
  }),
  { id: 'Unit', description: "A unit of the plan's own, beside the standard ones." },
)
