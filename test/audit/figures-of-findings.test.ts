import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import type { Claim, Operand, Statement } from '../../src/claim/index.ts'
import type { Finding } from '../../src/finding/index.ts'
import type { Observation, Qualifier } from '../../src/observation/index.ts'
import { year } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  level,
  moreThan,
  type Target,
  unstated,
} from '../../src/target/index.ts'
import { percent, quantity, type StandardUnit } from '../../src/unit/index.ts'
import { changeOf, claim, planOf, printed, ratioOf, restated, sumOf, unknown } from '../support/claims-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'
import { writtenInterval } from '../support/written-interval.ts'

const source = { document: 'report', section: 'I' }
const unknowns = [unknown('x'), unknown('y'), unknown('count', 'household')]
const [x, y, count] = [{ unknown: 'x' }, { unknown: 'y' }, { unknown: 'count' }]
const indicators = [
  { id: 'i', name: { vi: 'i' }, unit: 'millionVnd', sector: 's', better: 'higher', measure: 'flow' },
] as const
const subset = (part: Operand, whole: Operand): Statement => ({ kind: 'subset', part, whole })
const within = (value: Operand, bound: Bound): Statement => ({ kind: 'within', value, bound })

function observed(id: string, amount: string, more: Partial<Observation> & { unit?: StandardUnit } = {}): Observation {
  const { unit = 'millionVnd', ...rest } = more
  return { id, indicator: 'i', period: year(2021), quantity: quantity(amount, unit), status: 'actual', source, ...rest }
}

function targeted(id: string, bound: Bound): Target {
  return { id, indicator: 'i', period: year(2021), goal: level(bound), basis: { by: 'city', as: 'planned' }, source }
}

/** The findings of claims, by their order. */
function findings(statements: readonly Statement[], rows: Partial<Plan> = {}): readonly Finding[] {
  const claims = statements.map((statement, at): Claim => claim(`claim-${at}`, statement))
  return auditPlan(planOf({ unknowns, indicators, ...rows, claims })).findings
}

function findingOf(statement: Statement, rows: Partial<Plan> = {}): Finding {
  const [finding] = findings([statement], rows)
  if (finding === undefined) throw new Error('no finding')
  return finding
}

describe('a finding shows the figures that its claim speaks of', () => {
  test.each<[string, Statement, figures: readonly string[]]>([
    ['a ratio', ratioOf(printed('1'), printed('2'), '50'), ['part 1', 'whole 2']],
    [
      'a change',
      changeOf([printed('3'), printed('2')], percent('50'), { direction: 'increase', reading: 'relative' }),
      ['current 3', 'base 2'],
    ],
    ['a sum', sumOf([printed('1'), printed('2')], printed('3')), ['part 1', 'part 2', 'total 3']],
    ['a figure stated twice', restated(printed('1'), printed('1')), ['first 1', 'second 1']],
    ['a part', subset(printed('1'), printed('2')), ['part 1', 'whole 2']],
    ['a figure within a bound', within(printed('1'), atMost(quantity('2', 'millionVnd'))), ['value 1']],
    [
      'a growth within a bound',
      { kind: 'within', value: { growth: [printed('3'), printed('2')] }, bound: atLeast(percent('9')) },
      ['current 3', 'base 2'],
    ],
  ])('of %s', (_, statement, figures) => {
    expect(findingOf(statement).figures.map(({ role, quantity: of }) => `${role} ${of?.amount}`)).toEqual(figures)
  })

  test('with its place, its qualifier and, of a whole, what it is counted out of', () => {
    const observations = [observed('o', '8', { qualifier: 'over', outOf: quantity('9', 'millionVnd') })]
    const { figures } = findingOf(subset({ observation: 'o' }, { outOf: 'o' }), { observations })
    expect(figures).toEqual([
      {
        role: 'part',
        operand: { observation: 'o' },
        unit: 'millionVnd',
        quantity: quantity('8', 'millionVnd'),
        qualifier: 'over',
        source,
      },
      { role: 'whole', operand: { outOf: 'o' }, unit: 'millionVnd', quantity: quantity('9', 'millionVnd'), source },
    ])
  })

  test.each<[string, Statement, intervals: readonly (string | undefined)[]]>([
    ['below a figure', subset(x, printed('5')), ['( ; 5]', undefined]],
    ['above a figure', subset(printed('5'), x), [undefined, '[5 ; )']],
    ['as a share', ratioOf(x, printed('200'), '50'), ['[99 ; 102)', undefined]],
    ['nowhere in particular', subset(x, y), [undefined, undefined]],
  ])('and where an unprinted one lies: %s', (_, statement, intervals) => {
    const shown = findingOf(statement).figures.map(({ interval }) => interval && writtenInterval(interval))
    expect(shown).toEqual(intervals)
  })
})

describe('a finding shows the value that it recomputed', () => {
  const range = (finding: Finding) => finding.range && writtenInterval(finding.range)
  const plan = (bound: Bound) => ({ targets: [targeted('plan', bound)] })
  const money = (amount: string) => quantity(amount, 'millionVnd')

  test('where it lies, if a figure is a range or has a bound word', () => {
    const half = ratioOf(printed('50'), { target: 'plan' }, '50')
    expect(range(findingOf(half, plan(between(money('90'), money('110')))))).toBe('[5/11 ; 5/9]')
    const over = (qualifier: Qualifier) => ({ observations: [observed('o', '2', { qualifier })] })
    const sum = sumOf([{ observation: 'o' }, printed('1')], printed('3'))
    expect(range(findingOf(sum, over('over')))).toBe('(3 ; )')
    expect(range(findingOf(sum, over('atMost')))).toBe('( ; 3]')
    expect(findingOf(sum, over('about'))).not.toHaveProperty('range')
  })

  test('in the unit of what is stated, beside the numeral that half-up rounding prints', () => {
    const billions = sumOf([printed('1500'), printed('600')], { quantity: quantity('2.2', 'billionVnd') })
    expect(findingOf(billions)).toMatchObject({
      verdict: 'contradicted',
      exact: { numerator: '21', denominator: '10' },
      printed: '2.1',
      stated: quantity('2.2', 'billionVnd'),
    })
  })

  test('not where both sides are unprinted: they only balance', () => {
    const finding = findings([restated(x, y), ratioOf(x, printed('200'), '50'), ratioOf(y, printed('200'), '50')])[0]
    expect(finding).toMatchObject({ verdict: 'holds' })
    for (const key of ['exact', 'range', 'printed', 'stated']) expect(finding).not.toHaveProperty(key)
  })
})

describe('figures with a bound word', () => {
  const beside = (qualifier: Qualifier, amount: string, place = 'before') => {
    const [bounded, exact] = [{ observation: 'o' }, printed(amount, 'household')]
    return findingOf(place === 'before' ? restated(bounded, exact) : restated(exact, bounded), {
      observations: [observed('o', '240', { qualifier, unit: 'household' })],
    }).verdict
  }

  test.each<[Qualifier, below: string, at: string, above: string]>([
    ['over', 'contradicted', 'contradicted', 'holds'],
    ['atLeast', 'contradicted', 'holds', 'holds'],
    ['under', 'holds', 'contradicted', 'contradicted'],
    ['atMost', 'holds', 'holds', 'contradicted'],
    ['about', 'holds', 'holds', 'holds'],
  ])('%s 240 households beside 239, 240 and 241', (qualifier, ...verdicts) => {
    expect(['239', '240', '241'].map((amount) => beside(qualifier, amount))).toEqual(verdicts)
    const after = ['239', '240', '241'].map((amount) => beside(qualifier, amount, 'after'))
    expect(after).toEqual(verdicts)
  })

  test.each<[Bound, below: string, at: string, above: string]>([
    [atMost(quantity('240', 'household')), 'holds', 'holds', 'contradicted'],
    [moreThan(quantity('240', 'household')), 'contradicted', 'contradicted', 'holds'],
    [bare(quantity('240', 'household')), 'contradicted', 'holds', 'contradicted'],
  ])('%j', (bound, ...verdicts) => {
    const judged = ['239', '240', '241'].map((amount) => findingOf(within(printed(amount, 'household'), bound)).verdict)
    expect(judged).toEqual(verdicts)
  })

  test('the nearest figure to a strict bound lies beyond it', () => {
    const { nearest } = findingOf(within(printed('239', 'household'), moreThan(quantity('240', 'household'))))
    expect(nearest).toEqual([{ role: 'value', index: 0, value: '241' }])
    const between = findingOf(within(printed('239', 'household'), moreThan(quantity('240.5', 'household'))))
    expect(between.nearest).toEqual([{ role: 'value', index: 0, value: '241' }])
    const whole = findingOf(within(printed('241', 'household'), atMost(quantity('240', 'household'))))
    expect(whole.nearest).toEqual([{ role: 'value', index: 0, value: '240' }])
  })

  test('an empty cell bounds nothing, and says so', () => {
    expect(findingOf(within(printed('5'), unstated()))).toMatchObject({
      verdict: 'undecided',
      reason: 'targetNotStated',
      assuming: 'exactParts',
      modes: [],
      hints: [],
    })
  })
})

describe('an unprinted figure that a claim cannot settle by itself', () => {
  const risen = changeOf([printed('58.8', 'percent'), { unknown: 'share' }], percent('0.2'), {
    direction: 'increase',
    reading: 'ambiguous',
  })
  const rows = { unknowns: [...unknowns, unknown('share', 'percent')] }
  const beside = (...others: readonly Statement[]) => findings([risen, ...others], rows)[0]
  const share = (amount: string) => printed(amount, 'percent')

  test('is settled for a claim of several readings by other claims, on both sides', () => {
    expect(beside(restated({ unknown: 'share' }, share('58.60')))).toMatchObject({
      verdict: 'holds',
      reading: 'points',
    })
    for (const open of [[], [subset({ unknown: 'share' }, share('60'))], [subset(share('50'), { unknown: 'share' })]]) {
      expect(beside(...open)).toMatchObject({ verdict: 'undecided', reason: 'noBase', hints: [] })
    }
  })

  test('is open where other claims leave room on both sides of a bound', () => {
    const parts: Statement = { kind: 'sum', parts: [x, y], total: printed('100'), coverage: 'ofWhich' }
    const [both] = findings([parts, ratioOf(x, printed('100'), '50'), ratioOf(y, printed('100'), '50')])
    expect(both).toMatchObject({ verdict: 'undecided', reason: 'notPrinted', hints: [] })
  })

  test('has no advice while it is open', () => {
    expect(findingOf(subset(count, printed('5', 'household')))).toMatchObject({ reason: 'notPrinted', hints: [] })
  })
})

describe('a part above its whole', () => {
  test.each<[string, Statement]>([
    ['a part', subset(printed('9000'), printed('8', 'billionVnd'))],
    [
      'several',
      {
        kind: 'sum',
        parts: [printed('5000'), printed('4000')],
        total: printed('8', 'billionVnd'),
        coverage: 'ofWhich',
      },
    ],
  ])('%s: by how much, in the unit of the whole', (_, statement) => {
    const { conflicts } = auditPlan(planOf({ claims: [claim('claim', statement)] }))
    expect(conflicts).toMatchObject([
      { difference: { value: { numerator: '1', denominator: '1' }, unit: 'billionVnd' } },
    ])
  })
})

describe('what targets without a figure must be', () => {
  const targets = [targeted('one', unstated()), targeted('two', unstated())]
  const share = (target: string, stated: string) => ratioOf(printed('40'), { target }, stated)

  test('is inferred for each of them by itself', () => {
    const claims = [claim('half', share('one', '50')), claim('most', share('two', '80'))]
    const { conflicts, inferences } = auditPlan(planOf({ indicators, targets, claims }))
    expect(conflicts).toEqual([])
    expect(inferences.map(({ unknown: of, roundest }) => [of.id, roundest])).toEqual([
      ['one', ['80']],
      ['two', ['50']],
    ])
  })

  test('has one end where only a bound is told, and none where it is not to be below nothing', () => {
    const bounded = (bound: Bound) => {
      const claims = [claim('bound', within(x, bound))]
      return auditPlan(planOf({ unknowns, claims })).inferences.map(({ interval }) => writtenInterval(interval))
    }
    expect(bounded(atLeast(quantity('7', 'millionVnd')))).toEqual(['[7 ; )'])
    expect(bounded(atLeast(quantity('0', 'millionVnd')))).toEqual([])
    expect(bounded(atMost(quantity('7', 'millionVnd')))).toEqual(['( ; 7]'])
  })
})

describe('kinds of figures', () => {
  test.each<[string, Statement, verdict: string]>([
    ['money and land cannot be one figure', restated(printed('5'), printed('5', 'hectare')), 'contradicted'],
    [
      'a share and land may be meant otherwise',
      restated(printed('5', 'percent'), printed('5', 'hectare')),
      'undecided',
    ],
    ['so may an index', restated(printed('5', 'indexPoint'), printed('5', 'hectare')), 'undecided'],
    ['so may a yearly rate', restated(printed('5', 'percentPerYear'), printed('5', 'hectare')), 'undecided'],
    ['so may things that are counted', restated(printed('5', 'household'), printed('5', 'hectare')), 'undecided'],
  ])('%s', (_, statement, verdict) => {
    expect(findingOf(statement)).toMatchObject({ verdict, reason: 'unitsDiffer', hints: [] })
  })

  test.each<[string, Statement]>([
    [
      'a density of another whole',
      { kind: 'ratio', part: printed('10', 'tonne'), whole: printed('2'), stated: quantity('50', 'quintalPerHectare') },
    ],
    [
      'a rise of land in money',
      changeOf([printed('5', 'hectare'), printed('4', 'hectare')], quantity('1', 'millionVnd'), {
        direction: 'increase',
        reading: 'units',
      }),
    ],
    [
      'a relative rise in points',
      changeOf([printed('5', 'percent'), printed('4', 'percent')], quantity('1', 'percentagePoint'), {
        direction: 'increase',
        reading: 'relative',
      }),
    ],
    [
      'a rise of money in points',
      changeOf([printed('5'), printed('4')], percent('1'), { direction: 'increase', reading: 'points' }),
    ],
    [
      'a rise of money in money, read as points',
      changeOf([printed('5'), printed('4')], quantity('1', 'millionVnd'), { direction: 'increase', reading: 'points' }),
    ],
    [
      'a rise of a share in hectares',
      changeOf([printed('5', 'percent'), printed('4', 'percent')], quantity('1', 'hectare'), {
        direction: 'increase',
        reading: 'ambiguous',
      }),
    ],
  ])('%s is none', (_, statement) => {
    expect(findingOf(statement)).toMatchObject({ reason: 'unitsDiffer', modes: [] })
  })

  test('a part of a count with decimals is rounded, a whole one is not', () => {
    const sum = (part: string) =>
      sumOf([printed(part, 'household'), printed(part, 'household')], printed('41.1', 'household'))
    expect(findingOf(sum('20.5'))).toMatchObject({ verdict: 'holds', assuming: 'roundedParts' })
    expect(findingOf(sum('20'))).toMatchObject({ verdict: 'contradicted' })
  })

  test('of a figure stated twice the coarser one is the rounded one, whichever comes first', () => {
    const [fine, coarse] = [printed('1598600', 'visit'), printed('1598', 'thousandVisits')]
    for (const statement of [restated(fine, coarse), restated(coarse, fine)]) {
      expect(findingOf(statement)).toMatchObject({ verdict: 'holdsTruncated', stated: { amount: '1598' } })
    }
  })
})

test('a claim about what the plan does not hold names it', () => {
  expect(usageErrorOf(() => findingOf(subset({ observation: 'none' }, printed('5')))).issues).toMatchObject([
    { code: 'audit.unknownReference', received: 'none' },
  ])
  const observations = [observed('o', '5')]
  expect(usageErrorOf(() => findingOf(subset({ outOf: 'o' }, printed('5')), { observations })).issues).toMatchObject([
    { code: 'audit.unknownReference', received: 'o' },
  ])
})
