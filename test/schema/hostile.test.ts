import { afterEach, describe, expect, test } from 'vitest'
import type { Issue } from '../../src/result/index.ts'
import { limits } from '../../src/result/index.ts'
import { parsePlan, planSchema } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { samplePlan } from '../support/sample-plan.ts'

function issuesOf(value: unknown): readonly Issue[] {
  const result = parsePlan(value)
  return result.ok ? [] : result.issues
}

/** A value that holds itself so many times, one in the other. */
function nested(depth: number): unknown {
  let value: unknown = 'plan'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

describe('an object that says it has a length', () => {
  const posing = { length: { toString: 1, valueOf: 1 } }

  test.each([{ path: ['id'] }, { path: ['areas'] }, { path: ['areas', 0, 'code'] }])(
    'is refused at $path',
    ({ path }) => {
      const plan = amended(samplePlan, path, posing)
      expect(issuesOf(plan)).toContainEqual(expect.objectContaining({ code: 'schema.wrongType', path }))
      expect(planSchema.safeParse(plan).success).toBe(false)
    },
  )
})

describe('depth', () => {
  test.each([
    [limits.depth, 'schema.missing'],
    [limits.depth + 1, 'schema.tooDeep'],
    [100_000, 'schema.tooDeep'],
    [1_000_000, 'schema.tooDeep'],
  ])('%i levels: %s', (depth, code) => {
    expect(issuesOf(amended(samplePlan, ['documents', 0, 'name'], nested(depth - 2)))[0]).toMatchObject({ code })
  })

  test('a value that holds itself', () => {
    const row: { id: string; parent?: unknown } = { id: 'x' }
    row.parent = row
    expect(issuesOf(amended(samplePlan, ['areas'], [row]))).toMatchObject([{ code: 'schema.tooDeep' }])
  })

  test('branches that are shared unfold no further than the limit of nodes', () => {
    let value: unknown = 'leaf'
    for (let level = 0; level < 40; level += 1) value = [value, value]
    expect(issuesOf({ ...samplePlan, extra: value })).toMatchObject([{ code: 'schema.tooManyNodes' }])
  })

  test('a row that stands in two tables is read in both', () => {
    const name = { vi: 'Lạng Sơn' }
    const shared = amended(amended(samplePlan, ['areas', 0, 'name'], name), ['areas', 2, 'name'], name)
    expect(parsePlan(shared)).toMatchObject({ ok: true, value: { areas: [{ name }, {}, { name }] } })
  })
})

describe('counts', () => {
  const table = (length: number) => ({ ...samplePlan, unknowns: Array(length).fill(0) })
  const sum = (length: number) => amended(samplePlan, ['claims', 3, 'parts'], Array(length).fill({ observation: 5 }))

  test('rows of a table', () => {
    expect(issuesOf(table(limits.rows)).at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '≥ 9900' })
    expect(issuesOf(table(limits.rows + 1))).toEqual([
      {
        code: 'schema.tooManyItems',
        path: ['unknowns'],
        expected: '≤ 100000',
        received: '100001',
        receivedKind: 'number',
      },
    ])
    expect(issuesOf(table(1_000_000))).toMatchObject([{ code: 'schema.tooManyItems' }])
  })

  test('items within a row', () => {
    expect(issuesOf(sum(limits.items)).at(-1)).toMatchObject({ code: 'plan.moreIssues' })
    expect(issuesOf(sum(limits.items + 1))).toMatchObject([
      { code: 'schema.tooManyItems', path: ['claims', 3, 'parts'], expected: '≤ 10000' },
    ])
  })

  test('fields of an object', () => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 1]))
    expect(issuesOf(fields(limits.items)).at(-1)).toMatchObject({ code: 'plan.moreIssues' })
    expect(issuesOf(fields(limits.items + 1))).toMatchObject([{ code: 'schema.tooManyItems', path: [] }])
  })

  test('values in all', () => {
    const rows = Array(limits.rows).fill({ id: 1, name: 2, unit: 3 })
    expect(issuesOf({ units: rows, areas: rows, indicators: rows, targets: rows })).not.toMatchObject([
      { code: 'schema.tooManyNodes' },
    ])
    expect(issuesOf({ units: rows, areas: rows, indicators: rows, targets: rows, claims: rows })).toMatchObject([
      { code: 'schema.tooManyNodes', expected: '≤ 2000000' },
    ])
  })

  test('a list that is longer than memory', () => {
    expect(issuesOf({ ...samplePlan, claims: new Array(4_294_967_295) })).toMatchObject([
      { code: 'schema.tooManyItems' },
    ])
  })

  test('eight hundred thousand rows of nothing', () => {
    const rows = Array(limits.rows).fill({})
    const issues = issuesOf({ units: rows, areas: rows, indicators: rows, targets: rows, unknowns: rows, claims: rows })
    expect(issues).toHaveLength(limits.issues + 1)
    expect(issues.at(-1)).toEqual({ code: 'plan.moreIssues', path: [], received: '≥ 9900' })
  })
})

describe('ten megabytes of JSON are answered', () => {
  const [observation] = samplePlan.observations
  const many = (change: object) =>
    Array.from({ length: 52_000 }, (_, index) => ({ ...observation, id: `observation-${index}`, ...change }))
  const sent = (change: object) =>
    JSON.stringify({ ...samplePlan, observations: [...samplePlan.observations, ...many(change)] })

  /** Far above what it takes, and far below what it would take if the work grew with the square. */
  const patience = 10_000

  test.each([
    ['of a sound plan', {}, true],
    ['of rows that lead nowhere', { indicator: 'nowhere' }, false],
    ['of rows of the wrong shape', { quantity: null, source: [], status: 'x' }, false],
  ])('%s', (_, change, ok) => {
    const text = sent(change)
    expect(text.length).toBeGreaterThan(ok ? 10_000_000 : 5_000_000)
    const plan: unknown = JSON.parse(text)
    const start = performance.now()
    expect(parsePlan(plan).ok).toBe(ok)
    expect(performance.now() - start).toBeLessThan(patience)
  })
})

describe('text', () => {
  test('a name as long as the limit, and one character longer', () => {
    const named = (length: number) => amended(samplePlan, ['name', 'vi'], 'x'.repeat(length))
    expect(parsePlan(named(limits.textLength)).ok).toBe(true)
    expect(issuesOf(named(limits.textLength + 1))).toEqual([
      {
        code: 'schema.textTooLong',
        path: ['name', 'vi'],
        expected: '≤ 1000000',
        received: '1000001',
        receivedKind: 'number',
      },
    ])
  })

  test('an amount of a million digits', () => {
    const issues = issuesOf(amended(samplePlan, ['observations', 0, 'quantity', 'amount'], '9'.repeat(1_000_000)))
    expect(issues).toMatchObject([{ code: 'decimal.tooManyDigits' }])
    expect(issues[0]?.received).toHaveLength(limits.quotedLength + 1)
  })

  test('a field whose name is a text', () => {
    expect(issuesOf({ ...samplePlan, ['x'.repeat(128)]: 1 })).toMatchObject([{ code: 'schema.unknownField' }])
    expect(issuesOf({ ...samplePlan, ['x'.repeat(129)]: 1 })).toMatchObject([{ code: 'schema.textTooLong', path: [] }])
  })
})

describe('keys of the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', (key) => {
    const poisoned = JSON.parse(`{"${key}": {"polluted": true}}`)
    expect(issuesOf(poisoned)).toEqual([{ code: 'schema.refusedKey', path: [], received: key }])
    expect(issuesOf(amended(samplePlan, ['targets', 2, 'goal'], poisoned))).toMatchObject([
      { code: 'schema.refusedKey', path: ['targets', 2, 'goal'], received: key },
    ])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each(['toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])('%s is a field like any other', (key) => {
    expect(issuesOf({ ...samplePlan, [key]: 1 })).toEqual([{ code: 'schema.unknownField', path: [key] }])
  })
})

describe('a prototype that somebody has changed', () => {
  const pollution: Record<string, unknown> = { row: '1', recurs: 'yearly', evil: 'x', kind: 'level' }
  const prototype: Record<string, unknown> = Object.prototype as unknown as Record<string, unknown>

  afterEach(() => {
    for (const key of Object.keys(pollution)) delete prototype[key]
  })

  test('adds no field to a plan, and fills in none', () => {
    const json = JSON.stringify(samplePlan)
    const [plan, incomplete] = [JSON.parse(json), JSON.parse(json)]
    delete incomplete.targets[0].goal.kind
    Object.assign(prototype, pollution)
    const [read, missing] = [parsePlan(plan), parsePlan(incomplete)]
    const text = JSON.stringify(read.ok && read.value.indicators[7])
    for (const key of Object.keys(pollution)) delete prototype[key]
    expect(read).toStrictEqual({ ok: true, value: samplePlan, warnings: [] })
    expect(text).toBe(JSON.stringify(samplePlan.indicators[7]))
    expect(missing).toMatchObject({ issues: [{ code: 'schema.missing', path: ['targets', 0, 'goal', 'kind'] }] })
  })
})

describe('what no JSON gives', () => {
  const explode = () => {
    throw new Error('boom')
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  test.each<[string, unknown]>([
    ['a getter that throws', Object.defineProperty({}, 'format', { enumerable: true, get: explode })],
    ['a proxy that throws', new Proxy({}, { ownKeys: explode })],
    ['a proxy that is revoked', revoked.proxy],
  ])('%s cannot be read', (_, value) => {
    expect(issuesOf(value)).toEqual([{ code: 'schema.unreadable', path: [] }])
    expect(issuesOf(amended(samplePlan, ['claims', 0], value))).toEqual([{ code: 'schema.unreadable', path: [] }])
  })

  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a map', new Map([['vi', 'x']])],
    ['a set', new Set(['vi'])],
    ['a regular expression', /vi/],
    ['an error', new Error('vi')],
    ['a typed array', new Uint8Array(3)],
    ['a boxed text', new String('vi')],
  ])('%s is no name', (_, value) => {
    expect(issuesOf(amended(samplePlan, ['name'], value)).map(({ path }) => path[0])).toContain('name')
  })

  test('a getter is asked once', () => {
    let asked = 0
    const name = Object.defineProperty({}, 'vi', { enumerable: true, get: () => `Lần ${++asked}` })
    expect(parsePlan(amended(samplePlan, ['name'], name))).toMatchObject({ ok: true, value: { name: { vi: 'Lần 1' } } })
  })

  test('an instance of a class with the fields of a row is read as a row', () => {
    class Document {
      readonly id = 'report'
      readonly name = { vi: 'Báo cáo' }
      get secret() {
        return 'x'
      }
    }
    const result = parsePlan(amended(samplePlan, ['documents', 0], new Document()))
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && Object.getPrototypeOf(result.value.documents[0])).toBe(Object.prototype)
  })

  test('a list with holes lacks what is not there', () => {
    const areas = [...samplePlan.areas]
    areas.length = 4
    expect(issuesOf({ ...samplePlan, areas })).toMatchObject([{ code: 'schema.missing', path: ['areas', 3] }])
  })
})

describe('the schema for a host refuses the same', () => {
  test.each<[string, unknown]>([
    ['depth', amended(samplePlan, ['documents', 0, 'name'], nested(100_000))],
    ['a refused key', JSON.parse('{"__proto__": {}}')],
    ['too many rows', { ...samplePlan, unknowns: Array(1_000_000).fill(0) }],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('boom')
          },
          ownKeys: () => ['x'],
        },
      ),
    ],
  ])('%s', (_, value) => {
    expect(planSchema.safeParse(value).success).toBe(false)
  })
})
