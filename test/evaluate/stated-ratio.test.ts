import { describe, expect, test } from 'vitest'
import type { Claim, Operand } from '../../src/claim/index.ts'
import type { Policy } from '../../src/evaluate/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { firstHalf, quarter, year } from '../../src/period/index.ts'
import { averageGrowth, bare, type Goal, growth, level, maintain, unstated } from '../../src/target/index.ts'
import { percent } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const source = { document: 'report', section: 'I' }
const whole = seen('46', 'hectare')
const half = seen('20', 'hectare', firstHalf(2021))
const spring = seen('5', 'hectare', quarter(2021, 1))
const before = seen('40', 'hectare', year(2020))

/** "46 ha, 92 % of the plan", of which the plan's own figure is not printed. */
function ratioTo(target: string, part: Operand, stated: string, id = stated): Claim {
  return { id, kind: 'ratio', part, whole: { target }, stated: percent(stated), source }
}

const of = ({ id }: Observation, stated: string, id_?: string) => ratioTo('target', { observation: id }, stated, id_)

function stated(claims: readonly Claim[], policy: Partial<Policy> = {}, goal: Goal = level(unstated())) {
  return judged(goal, indicatorOf('hectare'), [whole, half, spring, before], policy, { claims })
}

describe('where the target is not printed, the ratio that the document states is shown', () => {
  test('with the claim and the figure it is stated for', () => {
    expect(stated([of(whole, '92')])).toMatchObject({
      outcome: 'undetermined',
      reason: 'targetNotStated',
      measured: { amount: '46', unit: 'hectare' },
      stated: { ratio: percent('92'), claim: { id: '92' } },
      working: { inputs: [{ role: 'actual', quantity: { amount: '46' } }] },
    })
  })

  test.each<[string, Goal, reason: string]>([
    ['an empty cell', level(unstated()), 'targetNotStated'],
    [
      'a change that can be read two ways',
      growth(bare(percent('5')), { base: 'previousYear', reading: 'ambiguous' }),
      'ambiguousReading',
    ],
    ['a base that is not stated', maintain({ base: 'unstated' }), 'baseNotStated'],
    ['a span that is not stated', averageGrowth(bare(percent('5')), { span: 'unstated' }), 'spanNotStated'],
  ])('beside %s', (_, goal, reason) => {
    expect(stated([of(whole, '92')], {}, goal)).toMatchObject({ reason, stated: { claim: { id: '92' } } })
  })

  test('of the whole period first, and then of the part that ends last', () => {
    expect(stated([of(spring, '10'), of(whole, '92'), of(half, '40')])).toMatchObject({
      stated: { claim: { id: '92' } },
    })
    expect(stated([of(spring, '10'), of(half, '40')])).toMatchObject({ stated: { claim: { id: '40' } } })
  })

  test('with figures to date, of the part that ends last, and only then of the whole', () => {
    const toDate = { facts: 'toDate' } as const
    expect(stated([of(spring, '10'), of(whole, '92'), of(half, '40')], toDate)).toMatchObject({
      stated: { claim: { id: '40' } },
    })
    expect(stated([of(whole, '92')], toDate)).toMatchObject({ stated: { claim: { id: '92' } } })
  })

  test('of two about one figure, the one whose name comes first, in whatever order', () => {
    const claims = [of(whole, '92', 'b'), of(whole, '93', 'a')]
    expect(stated(claims)).toMatchObject({ stated: { claim: { id: 'a' } } })
    expect(stated([...claims].reverse())).toMatchObject({ stated: { claim: { id: 'a' } } })
  })
})

test('a ratio stated for another area says nothing about this one', () => {
  const ward = { ...whole, id: 'ward', area: 'ward' }
  const claims = [of(ward, '92')]
  const shown = (area: string) => judged(level(unstated()), indicatorOf('hectare'), [ward], {}, { claims, area })
  expect(shown('city')).not.toHaveProperty('stated')
  expect(shown('ward')).toHaveProperty('stated')
})

describe('and nothing is shown', () => {
  test.each<[string, readonly Claim[]]>([
    ['without a claim', []],
    ['for a ratio to another target', [ratioTo('other', { observation: whole.id }, '92')]],
    [
      'for a ratio to another figure',
      [
        {
          ...of(whole, '92'),
          kind: 'ratio',
          part: { observation: whole.id },
          whole: { observation: before.id },
          stated: percent('92'),
        },
      ],
    ],
    ['for a ratio of a figure that is not printed', [ratioTo('target', { unknown: 'last-year' }, '92')]],
    ['for a ratio of a figure that is not there', [ratioTo('target', { observation: 'nowhere' }, '92')]],
    ['for a figure of another year', [of(before, '92')]],
    [
      'for a claim of another kind',
      [
        {
          id: 'sum',
          kind: 'sum',
          parts: [{ observation: half.id }],
          total: { target: 'target' },
          coverage: 'ofWhich',
          source,
        },
      ],
    ],
  ])('%s', (_, claims) => {
    const evaluation = stated(claims)
    expect(evaluation).toMatchObject({ outcome: 'undetermined', reason: 'targetNotStated' })
    expect(evaluation).not.toHaveProperty('stated')
    expect(evaluation).not.toHaveProperty('measured')
    expect(evaluation.working).toEqual({ inputs: [] })
  })
})
