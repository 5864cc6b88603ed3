import * as z from 'zod'
import type { Bound } from '../target/index.ts'
import { quantitySchema } from './quantity-schema.ts'
import { settled } from './settled.ts'
import { named } from './vocabulary.ts'

export const boundSchema: z.ZodType<Bound> = named(
  settled(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('exactly'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('atLeast'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('atMost'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('moreThan'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('lessThan'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('between'), low: quantitySchema, high: quantitySchema }),
      z.strictObject({ kind: z.literal('bare'), value: quantitySchema }),
      z.strictObject({ kind: z.literal('unstated') }),
    ]),
  ),
  { id: 'Bound', description: 'What a figure asks for; "bare" is a figure without a bound word.' },
)
