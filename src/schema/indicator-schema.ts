import * as z from 'zod'
import { betters, coverages, type Indicator, measures } from '../indicator/index.ts'
import { settled } from './settled.ts'
import { decimalSchema, idSchema, nameSchema, textSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

const priceBasisSchema = settled(
  z.discriminatedUnion('prices', [
    z.strictObject({ prices: z.literal('current') }),
    z.strictObject({ prices: z.literal('constant'), year: textSchema.exactOptional() }),
  ]),
)

const codeSchema = z.strictObject({ system: textSchema, version: textSchema, code: textSchema })

export const indicatorSchema: z.ZodType<Indicator> = named(
  z.strictObject({
    id: idSchema,
    row: textSchema.exactOptional(),
    name: nameSchema,
    unit: idSchema,
    sector: textSchema,
    better: z.enum(betters),
    measure: z.enum(measures),
    ratioOf: z.strictObject({ part: idSchema, whole: idSchema, factor: decimalSchema.exactOptional() }).exactOptional(),
    partOf: z.strictObject({ whole: idSchema, coverage: z.enum(coverages) }).exactOptional(),
    equivalentOf: idSchema.exactOptional(),
    priceBasis: priceBasisSchema.exactOptional(),
    codes: z.array(codeSchema).exactOptional(),
  }),
  { id: 'Indicator', description: 'What is measured, its unit, its direction and its kind.' },
)
