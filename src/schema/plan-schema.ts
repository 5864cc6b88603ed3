import * as z from 'zod'
import { type Plan, type PlanHead, type PlanTables, planIssues, type TableName } from '../plan/index.ts'
import { formatIssue, type Issue, limits } from '../result/index.ts'
import { areaSchema } from './area-schema.ts'
import { boundedCopy } from './bounded-copy.ts'
import { claimSchema, unknownSchema } from './claim-schemas.ts'
import { indicatorSchema } from './indicator-schema.ts'
import { observationSchema } from './observation-schema.ts'
import { documentSchema } from './source-schemas.ts'
import { targetSchema } from './target-schema.ts'
import { daySchema, idSchema, nameSchema, periodSchema } from './text-schemas.ts'
import { unitSchema } from './unit-schema.ts'
import { named } from './vocabulary.ts'

/** The shape of a row of each table. */
export const rowSchemas: { readonly [Table in TableName]: z.ZodType<PlanTables[Table][number]> } = {
  units: unitSchema,
  areas: areaSchema,
  indicators: indicatorSchema,
  targets: targetSchema,
  observations: observationSchema,
  unknowns: unknownSchema,
  claims: claimSchema,
  documents: documentSchema,
}

const head = {
  format: z.literal('ktxh/1'),
  id: idSchema,
  name: nameSchema,
  area: idSchema,
  period: periodSchema,
  issuedOn: daySchema.exactOptional(),
}

/** The shape of a plan whose rows are not looked into. */
export const headSchema: z.ZodType<PlanHead & { readonly [Table in TableName]: readonly unknown[] }> = z.strictObject({
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

const tables = {
  units: z.array(rowSchemas.units).max(limits.rows),
  areas: z.array(rowSchemas.areas).max(limits.rows),
  indicators: z.array(rowSchemas.indicators).max(limits.rows),
  targets: z.array(rowSchemas.targets).max(limits.rows),
  observations: z.array(rowSchemas.observations).max(limits.rows),
  unknowns: z.array(rowSchemas.unknowns).max(limits.rows),
  claims: z.array(rowSchemas.claims).max(limits.rows),
  documents: z.array(rowSchemas.documents).max(limits.rows),
}

/**
 * The shape of a plan for use within a zod schema of one's own, or as a Standard Schema: the same plans pass as with
 * `parsePlan`, which lists more faults at once and words them in both languages.
 *
 * @vi lược đồ kế hoạch
 * @example
 * planSchema.safeParse({ format: 'ktxh/2' }).success
 * //=> false
 */
export const planSchema: z.ZodType<Plan> = named(
  z.preprocess(
    (value, context) => {
      const copy = boundedCopy(value)
      if (copy.ok) return copy.value
      report(copy.issues, context)
      return z.NEVER
    },
    z.strictObject({ ...head, ...tables }).superRefine((plan, context) => report(planIssues(plan), context)),
  ),
  { id: 'Plan', description: 'A socio-economic plan: flat tables tied by ids.' },
)

function report(issues: readonly Issue[], context: z.core.$RefinementCtx): void {
  for (const { path, ...params } of issues) {
    const message = formatIssue({ ...params, path: [] }, { locale: 'en' })
    context.addIssue({ code: 'custom', path: [...path], message, params })
  }
}
