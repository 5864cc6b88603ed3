import * as z from 'zod'
import { type Base, type Goal, namedBases, type Reading, readings } from '../target/index.ts'
import { boundSchema } from './bound-schema.ts'
import { settled } from './settled.ts'
import { idSchema, periodSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const readingSchema: z.ZodType<Reading> = z.enum(readings)

const baseSchema: z.ZodType<Base> = z.union([z.enum(namedBases), z.strictObject({ period: periodSchema })], {
  error: `${namedBases.join(' | ')} | { period }`,
})

const spanSchema = z.union([z.literal('unstated'), periodSchema], { error: 'unstated | period' })

const change = { bound: boundSchema, base: baseSchema, reading: readingSchema }

export const goalSchema: z.ZodType<Goal> = named(
  settled(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('level'), bound: boundSchema }),
      z.strictObject({ kind: z.literal('growth'), ...change }),
      z.strictObject({ kind: z.literal('reduction'), ...change }),
      z.strictObject({ kind: z.literal('averageGrowth'), bound: boundSchema, span: spanSchema }),
      z.strictObject({ kind: z.literal('completion'), bound: boundSchema, of: idSchema }),
      z.strictObject({ kind: z.literal('maintain'), base: baseSchema }),
      z.strictObject({ kind: z.literal('decline'), base: baseSchema }),
      z.strictObject({ kind: z.literal('milestone') }),
    ]),
  ),
  { id: 'Goal', description: 'What a target is about.' },
)
