import * as z from 'zod'
import { setters, standings, type Target } from '../target/index.ts'
import { goalSchema } from './goal-schema.ts'
import { sourceSchema } from './source-schemas.ts'
import { daySchema, idSchema, periodSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

const basisSchema = z.strictObject({
  by: z.enum(setters),
  as: z.enum(standings),
  on: daySchema.exactOptional(),
})

export const targetSchema: z.ZodType<Target> = named(
  z.strictObject({
    id: idSchema,
    indicator: idSchema,
    area: idSchema.exactOptional(),
    period: periodSchema,
    goal: goalSchema,
    basis: basisSchema,
    recurs: z.literal('yearly').exactOptional(),
    jointly: idSchema.exactOptional(),
    source: sourceSchema,
  }),
  { id: 'Target', description: 'What an indicator should reach in a period, and who says so.' },
)
