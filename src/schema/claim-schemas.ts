import * as z from 'zod'
import { type Claim, directions, type Operand, scopes, type Unknown } from '../claim/index.ts'
import { coverages } from '../indicator/index.ts'
import { boundSchema } from './bound-schema.ts'
import { readingSchema } from './goal-schema.ts'
import { atLeast } from './lengths.ts'
import { quantitySchema } from './quantity-schema.ts'
import { settled } from './settled.ts'
import { sourceSchema } from './source-schemas.ts'
import { idSchema, nameSchema, periodSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

const operands = [
  z.strictObject({ observation: idSchema }),
  z.strictObject({ outOf: idSchema }),
  z.strictObject({ target: idSchema }),
  z.strictObject({ unknown: idSchema }),
  z.strictObject({ quantity: quantitySchema }),
] as const

const operandForms = '{ observation } | { outOf } | { target } | { unknown } | { quantity }'

const operandSchema: z.ZodType<Operand> = named(z.union(operands, { error: operandForms }), {
  id: 'Operand',
  description: 'What a claim speaks of.',
})

const pairSchema = z.tuple([operandSchema, operandSchema])

const within = z.union([...operands, z.strictObject({ growth: pairSchema })], { error: `${operandForms} | { growth }` })

const head = { id: idSchema, source: sourceSchema }

export const claimSchema: z.ZodType<Claim> = named(
  settled(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...head,
        kind: z.literal('ratio'),
        part: operandSchema,
        whole: operandSchema,
        stated: quantitySchema,
      }),
      z.strictObject({
        ...head,
        kind: z.literal('change'),
        current: operandSchema,
        base: operandSchema,
        stated: quantitySchema,
        direction: z.enum(directions),
        reading: readingSchema,
      }),
      z.strictObject({
        ...head,
        kind: z.literal('sum'),
        parts: z.array(operandSchema).check(atLeast(1)),
        total: operandSchema,
        coverage: z.enum(coverages),
      }),
      z.strictObject({
        ...head,
        kind: z.literal('restated'),
        statements: pairSchema,
        scope: z.enum(scopes),
      }),
      z.strictObject({ ...head, kind: z.literal('within'), value: within, bound: boundSchema }),
      z.strictObject({ ...head, kind: z.literal('subset'), part: operandSchema, whole: operandSchema }),
    ]),
  ),
  { id: 'Claim', description: 'What a document says about its own figures.' },
)

export const unknownSchema: z.ZodType<Unknown> = named(
  z.strictObject({
    id: idSchema,
    indicator: idSchema.exactOptional(),
    period: periodSchema.exactOptional(),
    unit: idSchema,
    description: nameSchema,
  }),
  { id: 'Unknown', description: 'A figure that is spoken of and not printed.' },
)
