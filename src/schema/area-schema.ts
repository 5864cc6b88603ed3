import * as z from 'zod'
import { type Area, areaLevels } from '../area/index.ts'
import { limits } from '../result/index.ts'
import { atMost } from './lengths.ts'
import { quantitySchema } from './quantity-schema.ts'
import { daySchema, idSchema, nameSchema, textSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const areaSchema: z.ZodType<Area> = named(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    level: z.enum(areaLevels),
    type: nameSchema.exactOptional(),
    parent: idSchema.exactOptional(),
    code: textSchema.exactOptional(),
    validFrom: daySchema.exactOptional(),
    validTo: daySchema.exactOptional(),
    successors: z
      .array(z.strictObject({ area: idSchema, share: quantitySchema.exactOptional() }))
      .check(atMost(limits.items))
      .exactOptional(),
  }),
  { id: 'Area', description: 'An administrative unit.' },
)
