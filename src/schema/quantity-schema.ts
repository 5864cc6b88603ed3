import * as z from 'zod'
import type { Quantity } from '../unit/index.ts'
import { decimalSchema, idSchema } from './text-schemas.ts'
import { named } from './vocabulary.ts'

export const quantitySchema: z.ZodType<Quantity> = named(z.strictObject({ amount: decimalSchema, unit: idSchema }), {
  id: 'Quantity',
  description: 'An amount and the code of its unit, both as written.',
})
