import * as z from 'zod'
import type { PlanDocument, Source } from '../source/index.ts'
import { daySchema, idSchema, nameSchema, textSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const sourceSchema: z.ZodType<Source> = named(
  z.strictObject({
    document: idSchema,
    section: z.string(),
    footnote: textSchema.exactOptional(),
    row: textSchema.exactOptional(),
    printed: textSchema.exactOptional(),
  }),
  { id: 'Source', description: 'Where a figure stands in a document.' },
)

export const documentSchema: z.ZodType<PlanDocument> = named(
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    number: textSchema.exactOptional(),
    issuedOn: daySchema.exactOptional(),
    issuedBy: textSchema.exactOptional(),
  }),
  { id: 'Document', description: 'A document that the figures are taken from.' },
)
