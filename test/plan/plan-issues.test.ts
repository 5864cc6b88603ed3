import { describe, expect, test } from 'vitest'
import { planIssues } from '../../src/plan/index.ts'
import { formatIssue, issueCodes } from '../../src/result/index.ts'
import { amended } from '../support/amended.ts'
import { planFaults } from '../support/plan-faults.ts'
import { samplePlan } from '../support/sample-plan.ts'

test('a sound plan has no issues', () => {
  expect(planIssues(samplePlan)).toEqual([])
})

describe('one fault is one issue, at its place', () => {
  test.each(planFaults)('$fault', ({ at, put, code, path = at, expected, received }) => {
    const issues = planIssues(amended(samplePlan, at, put))
    expect(issues).toMatchObject([{ code, path, ...(expected && { expected }), ...(received && { received }) }])
  })
})

describe('every issue is worded in both languages', () => {
  test.each(planFaults)('$fault', ({ at, put, code }) => {
    const [issue] = planIssues(amended(samplePlan, at, put))
    const [vi, en] = (['vi-VN', 'en'] as const).map((locale) => issue && formatIssue(issue, { locale }))
    expect(vi).toContain(issueCodes[code].problem.vi)
    expect(en).toContain(issueCodes[code].problem.en)
    expect(vi).not.toBe(en)
  })
})

describe('how long a target may run', () => {
  test.each(['2020', '2021-S1', '2019-06', '2020-08-25/2021-08-24', '../2021-12-31'])(
    '%s is not longer than a year',
    (period) => {
      expect(planIssues(amended(samplePlan, ['targets', 0, 'period'], period))).toEqual([])
    },
  )
})

describe('figures that disagree are no fault', () => {
  test.each([
    ['a share that does not follow from its figures', ['claims', 0, 'stated', 'amount'], '12.34'],
    ['a part above its whole', ['observations', 1, 'quantity', 'amount'], '99999'],
    ['a sum that does not add up', ['claims', 3, 'parts', 1, 'quantity', 'amount'], '1'],
    ['the same visitors stated with another number', ['observations', 4, 'quantity', 'amount'], '400'],
    ['a share above a hundred per cent', ['targets', 6, 'goal', 'bound', 'value', 'amount'], '250'],
  ])('%s', (_, at, put) => {
    expect(planIssues(amended(samplePlan, at, put))).toEqual([])
  })

  test('two observations of one indicator in one period', () => {
    const [first] = samplePlan.observations
    const again = { ...first, id: 'again', quantity: { amount: '9579', unit: 'billionVnd' } }
    expect(planIssues(amended(samplePlan, ['observations'], [...samplePlan.observations, again]))).toEqual([])
  })
})

describe('a value of the wrong form is told, never read', () => {
  test.each([
    ['no plan', [], null],
    ['a list', [], []],
    ['another format', ['format'], 'ktxh/2'],
    ['a table that is none', ['targets'], { length: 1 }],
    ['a row that is none', ['claims', 0], 'claim'],
    ['an id that is a number', ['indicators', 0, 'id'], 5],
    ['an id without a character', ['documents', 0, 'id'], ''],
    ['an id of 129 characters', ['unknowns', 1, 'id'], 'x'.repeat(129)],
    ['a source that is a text', ['observations', 0, 'source'], 'report'],
    ['a quantity that is a number', ['observations', 0, 'quantity'], 9578],
    [
      'a forged decimal',
      ['observations', 0, 'quantity', 'amount'],
      { s: 1, e: 0, d: [3], toStringTag: '[object Decimal]' },
    ],
    ['an amount that is a number', ['observations', 0, 'quantity', 'amount'], 9578],
    ['a goal of no kind', ['targets', 0, 'goal'], {}],
    ['a goal that is null', ['targets', 0, 'goal'], null],
    ['a bound of another kind', ['targets', 0, 'goal', 'bound'], { kind: 'approximately' }],
    ['a basis that is null', ['targets', 0, 'basis'], null],
    ['a claim of another kind', ['claims', 0, 'kind'], 'guess'],
    ['an operand that is an id', ['claims', 0, 'part'], 'gifts-2020'],
    ['a sum of a text', ['claims', 3, 'parts'], 'gifts-2020'],
    ['three statements', ['claims', 4, 'statements'], Array(3).fill({ observation: 'visits-2020' })],
    ['a ratio that is null', ['indicators', 2, 'ratioOf'], null],
    ['a part that is a text', ['indicators', 1, 'partOf'], 'output'],
  ])('%s', (_, at, put) => {
    const issues = planIssues(amended(samplePlan, at, put))
    expect(issues.map(({ code }) => code)).toContain(
      issues.some(({ code }) => code === 'decimal.malformed') ? 'decimal.malformed' : 'plan.malformed',
    )
  })

  test('a sum has a part', () => {
    expect(planIssues(amended(samplePlan, ['claims', 3, 'parts'], []))).toMatchObject([
      { code: 'plan.nothingSummed', path: ['claims', 3, 'parts'] },
    ])
  })
})

describe('many faults', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...samplePlan.observations[0],
      id: `o${index}`,
      indicator: 'nowhere',
    }))
  const issuesOf = (count: number) =>
    planIssues(amended({ ...samplePlan, targets: [], claims: [] }, ['observations'], rows(count)))

  test('a hundred are listed', () => {
    expect(issuesOf(100)).toHaveLength(100)
    expect(issuesOf(100).at(-1)).toMatchObject({ path: ['observations', 99, 'indicator'] })
  })

  test('one more is counted', () => {
    expect(issuesOf(101)).toHaveLength(101)
    expect(issuesOf(101).at(-1)).toEqual({ code: 'plan.moreIssues', path: [], received: '1' })
  })

  test('ten thousand and more are not counted on', () => {
    expect(issuesOf(9_999).at(-1)).toMatchObject({ received: '9899' })
    expect(issuesOf(10_000).at(-1)).toMatchObject({ received: '≥ 9900' })
    expect(issuesOf(100_000).at(-1)).toMatchObject({ received: '≥ 9900' })
  })
})

describe('work grows with the plan, not with its square', () => {
  const [area] = samplePlan.areas
  const chain = (length: number) =>
    Array.from({ length }, (_, index) => ({ ...area, id: `a${index}`, parent: `a${index + 1}` }))

  test('fifty thousand areas, each within the next', () => {
    const areas = [...samplePlan.areas, ...chain(50_000), { ...area, id: 'a50000' }]
    expect(planIssues(amended(samplePlan, ['areas'], areas))).toEqual([])
  })

  test('fifty thousand areas in a circle', () => {
    const areas = [...samplePlan.areas, ...chain(50_000), { ...area, id: 'a50000', parent: 'a0' }]
    expect(planIssues(amended(samplePlan, ['areas'], areas))).toMatchObject([
      { code: 'plan.cycle', received: 'a0 → a1 → a2 → a3 → … → a0' },
    ])
  })

  test('twenty thousand circles over one trail', () => {
    const [indicator] = samplePlan.indicators
    const rates = Array.from({ length: 20_000 }, (_, index) => ({
      ...indicator,
      id: `i${index}`,
      ratioOf: { part: `i${(index + 1) % 20_000}`, whole: 'i0' },
    }))
    const issues = planIssues(amended(samplePlan, ['indicators'], [...samplePlan.indicators, ...rates]))
    expect(issues.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '≥ 9900' })
  })

  test('ranges in twenty thousand units', () => {
    const units = Array.from({ length: 20_000 }, (_, index) => ({ ...samplePlan.units[0], code: `u${index}` }))
    const claims = units.map(({ code }, index) => ({
      ...samplePlan.claims[6],
      id: `c${index}`,
      bound: { kind: 'between', low: { amount: '1', unit: code }, high: { amount: '2', unit: 'u0' } },
    }))
    const plan = amended(amended(samplePlan, ['units'], [...samplePlan.units, ...units]), ['claims'], claims)
    expect(planIssues(plan)).toEqual([])
  })
})

test.each(['units', 'indicators', 'areas', 'observations', 'targets', 'claims', 'unknowns', 'documents'])(
  'a table of %s with holes in it is refused',
  (table) => {
    const plan = { ...samplePlan, [table]: Array(3) }
    expect(planIssues(plan)).toMatchObject([{ code: 'plan.malformed', path: [table, 0] }])
  },
)
