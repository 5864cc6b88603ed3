import { expect, test } from 'vitest'
import { formatIssue } from '../../src/result/index.ts'
import { planIssues } from '../../src/plan/index.ts'
import { parsePlan, planSchema, planJsonSchema } from '../../src/schema.ts'
import { samplePlan } from '../support/sample-plan.ts'
test('x', () => {
  expect(planIssues(samplePlan)).toEqual([])
  const json = JSON.stringify(samplePlan)
  const r = parsePlan(JSON.parse(json))
  if (!r.ok) console.log(r.issues.map(i=>formatIssue(i)))
  expect(r).toEqual({ok:true, value: samplePlan, warnings: []})
  expect(planSchema.parse(JSON.parse(json))).toEqual(samplePlan)
  const s = planJsonSchema() as any
  console.log(JSON.stringify(s,null,1).length, Object.keys(s), Object.keys(s.$defs), JSON.stringify(s.$defs.Decimal), JSON.stringify(s.$defs.Period),JSON.stringify(s.$defs.Plan).slice(0,900))
})
