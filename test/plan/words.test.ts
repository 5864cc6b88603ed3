import { describe, expect, test } from 'vitest'
import { planIssues } from '../../src/plan/index.ts'
import type { Path } from '../../src/result/index.ts'
import { parsePlan } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { samplePlan } from '../support/sample-plan.ts'

/** Where a plan holds one of several words; the same place for both doors unless a third says where the fault is told. */
const words: readonly (readonly [word: string, at: Path, expected: string])[] = [
  ['format', ['format'], '"ktxh/1"'],
  ['level of an area', ['areas', 0, 'level'], 'country | region'],
  ['direction of an indicator', ['indicators', 0, 'better'], 'higher | lower | atTarget | neither'],
  ['measure', ['indicators', 0, 'measure'], 'flow | stock | rate'],
  ['coverage of parts', ['indicators', 1, 'partOf', 'coverage'], 'complete | ofWhich'],
  ['prices', ['indicators', 0, 'priceBasis', 'prices'], 'current | constant'],
  ['reading of a growth', ['targets', 1, 'goal', 'reading'], 'relative | points | units | ambiguous'],
  ['base of a growth', ['targets', 1, 'goal', 'base'], 'previousMonth | unstated | { period }'],
  ['base of a decline', ['targets', 4, 'goal', 'base'], 'previousMonth | unstated | { period }'],
  ['setter', ['targets', 0, 'basis', 'by'], 'central | province | council'],
  ['standing', ['targets', 0, 'basis', 'as'], 'assigned | decided | stretch'],
  ['status', ['observations', 0, 'status'], 'final | actual | provisional'],
  ['direction of a change', ['claims', 2, 'direction'], 'increase | decrease'],
  ['reading of a change', ['claims', 2, 'reading'], 'relative | points | units | ambiguous'],
  ['coverage of a sum', ['claims', 3, 'coverage'], 'complete | ofWhich'],
  ['scope', ['claims', 4, 'scope'], 'same | mayDiffer'],
]
const optional: typeof words = [
  ['qualifier', ['observations', 1, 'qualifier'], 'over | under | about | atLeast | atMost'],
  ['recurrence', ['targets', 2, 'recurs'], 'yearly'],
]
const kinds: readonly (readonly [kind: string, holder: Path, expected: string])[] = [
  ['goal', ['targets', 0, 'goal'], 'level | growth | reduction'],
  ['bound', ['targets', 0, 'goal', 'bound'], 'exactly | atLeast | atMost'],
  ['claim', ['claims', 0], 'ratio | change | sum'],
]
const references: readonly (readonly [reference: string, at: Path, expected: string])[] = [
  ['id of the plan', ['id'], '1–128'],
  ['area of the plan', ['area'], 'areas[].id'],
  ['unit of an indicator', ['indicators', 0, 'unit'], 'units[].code'],
  ['indicator of a target', ['targets', 0, 'indicator'], 'indicators[].id'],
  ['document', ['targets', 0, 'source', 'document'], 'documents[].id'],
  ['indicator of the whole', ['targets', 6, 'goal', 'of'], 'indicators[].id'],
  ['indicator of an observation', ['observations', 0, 'indicator'], 'indicators[].id'],
  ['unit of a quantity', ['observations', 0, 'quantity', 'unit'], 'units[].code'],
]

describe('a word that a plan does not know', () => {
  for (const put of ['up', 'constructor', null, 5]) {
    test.each([...words, ...optional])(`${put} for the %s`, (_, at, expected) => {
      const plan = amended(samplePlan, at, put)
      expect(planIssues(plan)).toMatchObject([{ code: 'plan.malformed', path: at, received: String(put) }])
      expect(planIssues(plan)[0]?.expected).toContain(expected)
      expect(parsePlan(plan)).toMatchObject({ ok: false, issues: [{ path: at }] })
    })

    test.each(kinds)(`${put} for the kind of a %s`, (_, holder, expected) => {
      const plan = amended(samplePlan, [...holder, 'kind'], put)
      expect(planIssues(plan)).toMatchObject([{ code: 'plan.malformed', path: holder }])
      expect(planIssues(plan)[0]?.expected).toContain(expected)
      expect(parsePlan(plan)).toMatchObject({ ok: false, issues: [{ path: [...holder, 'kind'] }] })
    })
  }
})

describe('what a plan must say', () => {
  test.each([...words, ...references])('%s', (_, at, expected) => {
    const plan = amended(samplePlan, at, undefined)
    const [issue, ...others] = planIssues(plan)
    expect(issue).toMatchObject({ code: 'plan.malformed', path: at })
    expect(issue?.expected).toContain(expected)
    expect(others).toEqual([])
    expect(parsePlan(plan)).toMatchObject({ ok: false, issues: [{ code: 'schema.missing', path: at }] })
  })

  test.each([
    ['period of the plan', ['period']],
    ['period of a target', ['targets', 0, 'period']],
    ['period of an observation', ['observations', 0, 'period']],
    ['period of a base', ['targets', 3, 'goal', 'base', 'period']],
    ['amount of a quantity', ['observations', 0, 'quantity', 'amount']],
  ] as const)('%s', (_, at) => {
    expect(planIssues(amended(samplePlan, at, undefined))).toMatchObject([{ path: at }])
  })

  test.each([
    ...optional.map(([, at]) => at),
    ['areas', 1, 'parent'],
    ['targets', 0, 'area'],
    ['unknowns', 0, 'period'],
  ])('but not %j', (...at) => {
    expect(planIssues(amended(samplePlan, at, undefined))).toEqual([])
  })
})

describe('changes and their units', () => {
  const perYear = { kind: 'bare', value: { amount: '3', unit: 'percentPerYear' } }
  test.each([1, 5])('the growth of target %i may be stated in per cent a year', (target) => {
    expect(planIssues(amended(samplePlan, ['targets', target, 'goal', 'bound'], perYear))).toEqual([])
  })

  test('a level of a share may not', () => {
    expect(planIssues(amended(samplePlan, ['targets', 9, 'goal', 'bound'], perYear))).toMatchObject([
      { code: 'plan.wrongDimension' },
    ])
  })

  test('what is no share does not change in percentage points', () => {
    expect(planIssues(amended(samplePlan, ['targets', 1, 'goal', 'reading'], 'points'))).toEqual([
      { code: 'plan.pointsOfNoShare', path: ['targets', 1, 'goal', 'reading'], expected: 'ratio', received: 'money' },
    ])
  })
})

describe('an average growth has a root that can be taken', () => {
  const spanned = (span: string) => planIssues(amended(samplePlan, ['targets', 5, 'goal', 'span'], span))
  test.each(['2021-01-01/P5Y', '2021-01-01/P100Y'])('%s', (span) => {
    expect(spanned(span)).toEqual([])
  })

  test.each(['2021-01-01/P101Y', '2021-01-01/P200Y', '2021-07-01/P1200M', '2001-01-05/2101-06-30'])(
    '%s is too long',
    (span) => {
      expect(spanned(span)).toMatchObject([{ code: 'plan.spanTooLong', path: ['targets', 5, 'goal', 'span'] }])
    },
  )
})
