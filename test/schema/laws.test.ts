import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Plan, planIssues, tableNames } from '../../src/plan/index.ts'
import { formatIssue, limits, type Path } from '../../src/result/index.ts'
import { parsePlan, planJsonSchema, planSchema } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { isValid } from '../support/json-schema.ts'
import { runs } from '../support/runs.ts'
import { samplePlan } from '../support/sample-plan.ts'

/** Every place of a value, from the outside in. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const members: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

const places = placesIn(samplePlan)
const place = fc.constantFrom(...places)

/** What a stranger might write somewhere: anything, or a value that stands elsewhere in the plan. */
const value = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.jsonValue(),
  place.map((path) => path.reduce<unknown>((holder, key) => (holder as never)[key], samplePlan)),
)

const mutant = fc
  .array(fc.tuple(place, value), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce<unknown>((plan, change) => changed(plan, ...change), samplePlan))

/** The change made, where an earlier one has left the place. */
function changed(plan: unknown, path: Path, put: unknown): unknown {
  try {
    return amended(plan as never, path, put)
  } catch {
    return plan
  }
}

const schema = planJsonSchema()

function check(property: fc.IRawProperty<unknown>): void {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: runs })
}

describe('whatever comes in', () => {
  test('parsePlan answers with a sound plan or with at most a hundred and one issues', () => {
    check(
      fc.property(fc.oneof(value, mutant), (input) => {
        const result = parsePlan(input)
        if (result.ok) expect(planIssues(result.value)).toEqual([])
        else expect(result.issues.length).toBeLessThanOrEqual(limits.issues + 1)
      }),
    )
  })

  test('planIssues answers with issues, and never throws', () => {
    check(
      fc.property(fc.oneof(value, mutant), (input) => {
        const issues = planIssues(input as Plan)
        expect(issues.length).toBeLessThanOrEqual(limits.issues + 1)
      }),
    )
  })

  test('every issue can be worded in both languages, and no place is told of twice', () => {
    check(
      fc.property(mutant, (input) => {
        const result = parsePlan(input)
        const issues = result.ok ? [] : result.issues
        const [ofShape, others] = [true, false].map((of) => issues.filter(({ code }) => /^schema\./.test(code) === of))
        const within = (path: Path, outer: Path) => outer.every((key, index) => path[index] === key)
        expect(others?.filter(({ path }) => ofShape?.some((issue) => within(path, issue.path)))).toEqual([])
        for (const issue of issues) expect(formatIssue(issue)).not.toBe(formatIssue(issue, { locale: 'en' }))
      }),
    )
  })

  test('the schema for hosts lets the same plans through, equal', () => {
    check(
      fc.property(mutant, (input) => {
        const [own, zods] = [parsePlan(input), planSchema.safeParse(input)]
        expect(zods.success).toBe(own.ok)
        if (own.ok) expect(zods.data).toStrictEqual(own.value)
      }),
    )
  })

  test('a plan that is read is valid by the JSON Schema, and is read again as itself', () => {
    check(
      fc.property(mutant, (input) => {
        const result = parsePlan(input)
        if (!result.ok) return
        expect(isValid(schema, result.value)).toBe(true)
        expect(parsePlan(JSON.parse(JSON.stringify(result.value)))).toStrictEqual(result)
      }),
    )
  })
})

describe('a sound plan', () => {
  test('is read whatever the order of its rows', () => {
    const orders = fc.tuple(...tableNames.map((table) => fc.shuffledSubarray([...samplePlan[table]], wholeOf(table))))
    check(
      fc.property(orders, (rows) => {
        const plan = { ...samplePlan, ...Object.fromEntries(tableNames.map((table, index) => [table, rows[index]])) }
        expect(parsePlan(deepFreeze(structuredClone(plan)))).toStrictEqual({ ok: true, value: plan, warnings: [] })
      }),
    )
  })
})

function wholeOf(table: (typeof tableNames)[number]) {
  return { minLength: samplePlan[table].length }
}
