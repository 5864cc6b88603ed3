import * as z from 'zod'
import type { Area } from '../area/index.ts'
import { daySchema, idSchema, nameSchema, textSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const areaSchema: z.ZodType<Area> = named(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    level: z.enum(['country', 'region', 'province', 'district', 'commune', 'community']),
    type: nameSchema.exactOptional(),
    parent: idSchema.exactOptional(),
    code: textSchema.exactOptional(),
    validFrom: daySchema.exactOptional(),
    validTo: daySchema.exactOptional(),
  }),
  { id: 'Area', description: 'An administrative unit.' },
)
