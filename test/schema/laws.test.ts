import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
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
})

/** What the parser said of a plan with up to three places changed. */
type Answered = { readonly input: unknown; readonly result: ReturnType<typeof parsePlan> }

const laws: Readonly<Record<string, (each: Answered) => void>> = {
  'every issue can be worded in both languages, and no place is told of twice': ({ result }) => {
    const issues = result.ok ? [] : result.issues
    const [ofShape, others] = [true, false].map((of) => issues.filter(({ code }) => /^schema\./.test(code) === of))
    const within = (path: Path, outer: Path) => outer.every((key, index) => path[index] === key)
    expect(others?.filter(({ path }) => ofShape?.some((issue) => within(path, issue.path)))).toEqual([])
    for (const issue of issues) expect(formatIssue(issue)).not.toBe(formatIssue(issue, { locale: 'en' }))
  },
  'the schema for hosts lets the same plans through, equal': ({ input, result }) => {
    const zods = planSchema.safeParse(input)
    expect(zods.success).toBe(result.ok)
    if (result.ok) expect(zods.data).toStrictEqual(result.value)
  },
  'a plan that is read is valid by the JSON Schema, and is read again as itself': ({ result }) => {
    if (!result.ok) return
    expect(isValid(schema, result.value)).toBe(true)
    expect(parsePlan(JSON.parse(JSON.stringify(result.value)))).toStrictEqual(result)
  },
}

/** Plans with up to three places changed, drawn a hundred at a time, since a deep run could not hold them all. */
function* changedPlans(): Iterable<unknown> {
  const seed = Number(process.env.LAW_SEED ?? 0)
  for (let drawn = 0; drawn < runs; drawn += 100) {
    yield* fc.sample(mutant, { numRuns: Math.min(100, runs - drawn), seed: seed + drawn })
  }
}

/** What breaks a law, by its name. Each plan is read once for all laws, which takes most of their time. */
function broken(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const input of changedPlans()) {
    const answered = { input, result: parsePlan(input) }
    for (const [name, law] of Object.entries(laws)) {
      try {
        law(answered)
      } catch (error) {
        found.set(name, [...(found.get(name) ?? []), `${error}, given ${fc.stringify(input)}`])
      }
    }
  }
  return found
}

describe('whatever stands somewhere in a plan', () => {
  let faults: ReturnType<typeof broken>
  beforeAll(() => {
    faults = broken()
  }, 86_400_000)

  test.each(Object.keys(laws))('%s', (name) => {
    expect(faults.get(name) ?? []).toEqual([])
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
