import * as z from 'zod'
import { type Observation, qualifiers, statuses } from '../observation/index.ts'
import { quantitySchema } from './quantity-schema.ts'
import { sourceSchema } from './source-schemas.ts'
import { daySchema, idSchema, periodSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const observationSchema: z.ZodType<Observation> = named(
  z.strictObject({
    id: idSchema,
    indicator: idSchema,
    area: idSchema.exactOptional(),
    period: periodSchema,
    quantity: quantitySchema,
    outOf: quantitySchema.exactOptional(),
    status: z.enum(statuses),
    qualifier: z.enum(qualifiers).exactOptional(),
    asOf: daySchema.exactOptional(),
    source: sourceSchema,
  }),
  { id: 'Observation', description: 'What an indicator was in a period, as a document states it.' },
)
