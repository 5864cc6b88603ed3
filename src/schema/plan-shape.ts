import * as z from 'zod'
import type { Plan, PlanHead, PlanTables, TableName } from '../plan/index.ts'
import { limits } from '../result/index.ts'
import { areaSchema } from './area-schema.ts'
import { claimSchema, unknownSchema } from './claim-schemas.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { atMost } from './lengths.ts'
import { observationSchema } from './observation-schema.ts'
import { documentSchema } from './source-schemas.ts'
import { targetSchema } from './target-schema.ts'
import { daySchema, idSchema, nameSchema, periodSchema } from './text-schemas.ts'
import { unitSchema } from './unit-schema.ts'

/** The shape of each table. */
export const tableShapes: { readonly [Table in TableName]: z.ZodArray<z.ZodType<PlanTables[Table][number]>> } = {
  units: tableOf(unitSchema),
  areas: tableOf(areaSchema),
  indicators: tableOf(indicatorSchema),
  targets: tableOf(targetSchema),
  observations: tableOf(observationSchema),
  unknowns: tableOf(unknownSchema),
  claims: tableOf(claimSchema),
  documents: tableOf(documentSchema),
}

function tableOf<Row>(row: z.ZodType<Row>): z.ZodArray<z.ZodType<Row>> {
  return z.array(row).check(atMost(limits.rows))
}

const head = {
  format: z.literal('ktxh/1'),
  id: idSchema,
  name: nameSchema,
  area: idSchema,
  period: periodSchema,
  issuedOn: daySchema.exactOptional(),
}

/** The shape of a whole plan. */
export const planShape: z.ZodType<Plan> = z.strictObject({ ...head, ...tableShapes })

/** The shape of a plan whose rows are not looked into. */
export const headShape: z.ZodType<PlanHead & { readonly [Table in TableName]: readonly unknown[] }> = z.strictObject({
  ...head,
  units: z.array(z.unknown()),
  areas: z.array(z.unknown()),
  indicators: z.array(z.unknown()),
  targets: z.array(z.unknown()),
  observations: z.array(z.unknown()),
  unknowns: z.array(z.unknown()),
  claims: z.array(z.unknown()),
  documents: z.array(z.unknown()),
})
