import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { parsePlan, planSchema } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { planFaults } from '../support/plan-faults.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { shapeFaults } from '../support/shape-faults.ts'

test.each([samplePlan, langSonCity2021])('a sound plan passes', (plan) => {
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan)
})

describe('what parsePlan refuses, the schema refuses with the same issues', () => {
  test.each([...shapeFaults, ...planFaults])('$fault', ({ at, put }) => {
    const plan = amended(samplePlan, at, put)
    const [own, zods] = [parsePlan(plan), planSchema.safeParse(plan)]
    const issues = zods.error?.issues.map((issue) => ({
      path: issue.path,
      ...(issue.code === 'custom' && issue.params),
    }))
    expect(own).toEqual({ ok: false, issues })
  })

  test('no more than a hundred and one of them', () => {
    const rows = Array(100_000).fill({})
    expect(planSchema.safeParse({ ...samplePlan, targets: rows, claims: rows }).error?.issues).toHaveLength(101)
  })
})

test('a schema of the host that holds it has a JSON Schema', () => {
  expect(z.toJSONSchema(z.object({ plan: planSchema }), { io: 'input' })).toMatchObject({
    properties: { plan: { type: 'object', properties: { format: { const: 'ktxh/1' } } } },
  })
})

describe('within a schema of the host', () => {
  const submission = z.object({ sentBy: z.string(), plan: planSchema })

  test('the plan is typed and read', () => {
    const read: { sentBy: string; plan: Plan } = submission.parse({ sentBy: 'Mai Pha', plan: samplePlan })
    expect(read.plan).toStrictEqual(samplePlan)
  })

  test('issues lead through the plan, and those of ktxh carry their code', () => {
    const plan = amended(samplePlan, ['targets', 0, 'indicator'], 'nowhere')
    expect(submission.safeParse({ sentBy: 'Mai Pha', plan }).error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['plan', 'targets', 0, 'indicator'],
        message: expect.stringContaining('the plan has no row with this id'),
        params: { code: 'plan.unknownReference', received: 'nowhere' },
      },
    ])
  })

  test('a field may be refined further', () => {
    const yearly = planSchema.refine((plan) => plan.period.length === 4, 'only yearly plans')
    expect(yearly.safeParse(samplePlan).success).toBe(true)
    expect(yearly.safeParse(amended(samplePlan, ['period'], '2021-01-01/P5Y')).error?.issues).toMatchObject([
      { message: 'only yearly plans' },
    ])
  })
})

test('as a Standard Schema', async () => {
  const { version, vendor, validate } = planSchema['~standard']
  expect([version, vendor]).toEqual([1, 'zod'])
  expect(await validate(samplePlan)).toStrictEqual({ value: samplePlan })
  expect(await validate({ ...samplePlan, id: 5 })).toMatchObject({ issues: [{ path: ['id'] }] })
})

describe("the host's zod", () => {
  test('stays as it was', () => {
    const before = { ...z.config() }
    parsePlan({})
    parsePlan(samplePlan)
    planSchema.safeParse(samplePlan)
    expect(z.config()).toEqual(before)
    expect(z.globalRegistry.has(planSchema)).toBe(false)
  })

  test('has no say in what parsePlan answers', () => {
    const refused = { ...samplePlan, id: 5, claims: [{ ...samplePlan.claims[0], part: {} }] }
    const answer = parsePlan(refused)
    const { customError, jitless } = z.config()
    try {
      z.config({
        jitless: true,
        customError: () => {
          throw new Error('asked')
        },
      })
      expect(parsePlan(refused)).toEqual(answer)
    } finally {
      z.config({ customError, jitless })
    }
  })
})
