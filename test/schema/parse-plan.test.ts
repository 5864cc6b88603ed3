import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { formatIssue, issueCodes, type Path, type Result } from '../../src/result/index.ts'
import { parsePlan } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { planFaults } from '../support/plan-faults.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { shapeFaults } from '../support/shape-faults.ts'

const issuesOf = (result: Result<Plan>) => (result.ok ? [] : result.issues)

/** Every object in a value, itself included. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

describe.each([
  ['the plan that uses every field', samplePlan],
  ['the plan of Lạng Sơn city', langSonCity2021],
])('%s', (_, plan) => {
  const result = parsePlan(JSON.parse(JSON.stringify(plan)))

  test('comes back from JSON as it was', () => {
    expect(result).toStrictEqual({ ok: true, value: plan, warnings: [] })
  })

  test('comes back as ordinary objects and lists', () => {
    const prototypes = new Set(objectsIn(result.ok && result.value).map((each) => Object.getPrototypeOf(each)))
    expect(prototypes).toEqual(new Set([Object.prototype, Array.prototype]))
  })

  test('is read without being touched', () => {
    expect(parsePlan(deepFreeze(structuredClone(plan)))).toStrictEqual(result)
  })
})

describe('a value of the wrong shape', () => {
  test.each(shapeFaults)('$fault', ({ at, put, code, path = at, expected, received }) => {
    const result = parsePlan(amended(samplePlan, at, put))
    expect(issuesOf(result)).toMatchObject([
      { code, path, ...(expected !== undefined && { expected }), ...(received !== undefined && { received }) },
    ])
    const [issue] = issuesOf(result)
    expect(issue && formatIssue(issue)).toContain(issueCodes[code].problem.vi)
    expect(issue && formatIssue(issue, { locale: 'en' })).toContain(issueCodes[code].problem.en)
  })

  test.each([
    null,
    undefined,
    5,
    5n,
    'plan',
    '{"format":"ktxh/1"}',
    true,
    Symbol('plan'),
    () => samplePlan,
    [],
    [samplePlan],
  ])('%s is no plan', (value) => {
    expect(issuesOf(parsePlan(value))).toMatchObject([{ path: [] }])
  })

  test('an empty object lacks everything at once', () => {
    expect(issuesOf(parsePlan({})).map(({ code, path }) => [code, ...path])).toEqual(
      ['format', 'id', 'name', 'area', 'period']
        .concat(['units', 'areas', 'indicators', 'targets', 'observations', 'unknowns', 'claims', 'documents'])
        .map((field) => ['schema.missing', field]),
    )
  })
})

describe('a plan whose rows do not hold together', () => {
  test.each(planFaults)('$fault', ({ at, put, code, path = at, expected, received }) => {
    expect(issuesOf(parsePlan(amended(samplePlan, at, put)))).toMatchObject([
      { code, path, ...(expected && { expected }), ...(received && { received }) },
    ])
  })
})

describe('faults of shape and of reference are told together', () => {
  const faulty = (...faults: readonly (readonly [Path, unknown])[]) =>
    issuesOf(parsePlan(faults.reduce((plan, [path, value]) => amended(plan, path, value), samplePlan)))

  test('in one row and in another', () => {
    expect(faulty([['targets', 0, 'basis', 'by'], 'nobody'], [['targets', 1, 'indicator'], 'nowhere'])).toMatchObject([
      { code: 'schema.notAnOption', path: ['targets', 0, 'basis', 'by'] },
      { code: 'plan.unknownReference', path: ['targets', 1, 'indicator'] },
    ])
  })

  test('in one and the same row', () => {
    expect(
      faulty(
        [['observations', 0, 'status'], 'guessed'],
        [['observations', 0, 'indicator'], 'nowhere'],
        [['observations', 0, 'period'], '2020-13'],
        [['observations', 0, 'quantity', 'amount'], 9578],
        [['observations', 0, 'quantity', 'unit'], 'tấm'],
      ).map(({ code, path }) => [code, ...path.slice(2)]),
    ).toEqual([
      ['period.malformed', 'period'],
      ['schema.wrongType', 'quantity', 'amount'],
      ['schema.notAnOption', 'status'],
      ['plan.unknownReference', 'indicator'],
      ['unit.unknown', 'quantity', 'unit'],
    ])
  })

  test('each of them once', () => {
    const rows = [5, null, {}, {}, { code: 'gift' }]
    const places = faulty([['units'], [...samplePlan.units, ...rows]]).map(({ path }) => path.join('.'))
    expect(new Set(places).size).toBe(places.length)
    expect(places).not.toContain('units.5')
  })

  test('above the tables and in them', () => {
    expect(faulty([['period'], 2021], [['claims', 1, 'whole', 'target'], 'nowhere'])).toMatchObject([
      { code: 'schema.wrongType', path: ['period'] },
      { code: 'plan.unknownReference', path: ['claims', 1, 'whole', 'target'] },
    ])
  })

  test('a row of the wrong shape is not missed by those that refer to it', () => {
    expect(faulty([['indicators', 0, 'better'], 'more'])).toMatchObject([{ path: ['indicators', 0, 'better'] }])
    expect(faulty([['targets', 3, 'recurs'], 'daily'])).toMatchObject([{ path: ['targets', 3, 'recurs'] }])
  })

  test('a list that is empty is read, and what refers to its rows is missed', () => {
    expect(faulty([['unknowns'], []])).toMatchObject([
      { code: 'plan.unknownReference', path: ['claims', 2, 'base', 'unknown'] },
    ])
  })

  test('rows whose ids cannot be read may be any that others refer to', () => {
    expect(faulty([['documents', 0, 'id'], 5])).toMatchObject([{ path: ['documents', 0, 'id'] }])
    expect(faulty([['areas'], 'none'])).toMatchObject([{ code: 'schema.wrongType', path: ['areas'] }])
    const gifts = { amount: '2', unit: 'gift' }
    const range = { kind: 'between', low: gifts, high: { ...gifts, amount: '1' } }
    expect(faulty([['units'], null], [['claims', 6, 'bound'], range])).toMatchObject([{ path: ['units'] }])
  })
})

describe('text that is not in form NFC', () => {
  const name = 'Kế hoạch'.normalize('NFD')
  const result = parsePlan(amended(samplePlan, ['indicators', 3, 'name', 'vi'], name))

  test('is kept, with a warning', () => {
    expect(result).toMatchObject({
      ok: true,
      value: { indicators: { 3: { name: { vi: name } } } },
      warnings: [{ code: 'schema.notNormalised', path: ['indicators', 3, 'name', 'vi'], received: name }],
    })
  })

  test('is warned of no more often than a hundred times', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      ...samplePlan.documents[0],
      id: `d${index}`,
      number: name,
    }))
    const read = parsePlan(amended(samplePlan, ['documents'], [...samplePlan.documents, ...many]))
    expect(read.ok && read.warnings).toHaveLength(101)
    expect(read.ok && read.warnings.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '150' })
  })

  test('is counted ten thousand times', () => {
    const indicator = {
      ...samplePlan.indicators[0],
      codes: Array(10_000).fill({ system: name, version: name, code: 'x' }),
    }
    const read = parsePlan(amended(samplePlan, ['indicators', 0], indicator))
    expect(read.ok && read.warnings.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '≥ 9900' })
  })
})

test('a field that is undefined is a field that is not there', () => {
  const result = parsePlan(amended(samplePlan, ['observations', 0, 'qualifier'], undefined))
  expect(result).toStrictEqual({ ok: true, value: samplePlan, warnings: [] })
})
