import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import type { Claim, Operand, Statement } from '../../src/claim/index.ts'
import type { Observation, Qualifier } from '../../src/observation/index.ts'
import { year } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  completion,
  exactly,
  lessThan,
  level,
  milestone,
  moreThan,
  type Target,
  unstated,
} from '../../src/target/index.ts'
import { percent, type Quantity, quantity } from '../../src/unit/index.ts'
import { changeOf, claim, planOf, planOfClaims, printed, ratioOf, unknown } from '../support/claims-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'
import { writtenInterval } from '../support/written-interval.ts'

/** The finding of a single claim. */
function findingOf(statement: Statement, rows: Partial<Plan> = {}) {
  const [finding] = auditPlan(planOf({ ...rows, claims: [claim('claim', statement)] })).findings
  if (finding === undefined) throw new Error('no finding')
  return finding
}

function observed(id: string, figure: Quantity, qualifier?: Qualifier): Observation {
  const row = { id, indicator: 'i', period: year(2020), quantity: figure, status: 'actual' as const }
  return { ...row, ...(qualifier && { qualifier }), source: { document: 'report', section: 'I' } }
}

function targeted(id: string, bound: Bound): Target {
  const source = { document: 'report', section: 'III' }
  return { id, indicator: 'i', period: year(2021), goal: level(bound), basis: { by: 'city', as: 'planned' }, source }
}

const money = (amount: string) => quantity(amount, 'billionVnd')
const subset = (part: Operand, whole: Operand): Statement => ({ kind: 'subset', part, whole })
const restated = (first: Operand, second: Operand, scope: 'same' | 'mayDiffer' = 'same'): Statement => ({
  kind: 'restated',
  statements: [first, second],
  scope,
})
const sum = (parts: readonly Operand[], total: Operand): Statement => ({
  kind: 'sum',
  parts,
  total,
  coverage: 'complete',
})

describe('a part cannot exceed its whole', () => {
  test.each<[Qualifier | undefined, string, string, string]>([
    [undefined, '240', '590', 'holds'],
    [undefined, '590', '590', 'holds'],
    [undefined, '592', '590', 'contradicted'],
    ['over', '240', '590', 'undecided'],
    ['over', '591', '590', 'contradicted'],
    ['over', '590', '590', 'undecided'],
    ['atLeast', '590', '590', 'undecided'],
    ['over', '600', '590', 'contradicted'],
    ['under', '590', '590', 'holds'],
    ['atMost', '590', '590', 'holds'],
    ['atMost', '591', '590', 'undecided'],
    ['about', '600', '590', 'undecided'],
  ])('%s %s billion of %s billion: %s', (qualifier, part, whole, verdict) => {
    const observations = [observed('part', money(part), qualifier)]
    const finding = findingOf(subset({ observation: 'part' }, printed(whole, 'billionVnd')), { observations })
    expect(finding.verdict).toBe(verdict)
    if (verdict === 'undecided') expect(finding.reason).toBe('onlyApproximate')
  })

  test('rounding may explain a part that seems larger', () => {
    expect(findingOf(subset(printed('591', 'billionVnd'), printed('590.5', 'billionVnd')))).toMatchObject({
      verdict: 'holds',
      assuming: 'roundedParts',
    })
  })

  test('a count of 9 out of 8 is wrong, 8 out of 8 is right', () => {
    const outOf = (amount: string) => ({ ...observed('wards', quantity(amount, 'ward')), outOf: quantity('8', 'ward') })
    const claimed = subset({ observation: 'wards' }, { outOf: 'wards' })
    expect(findingOf(claimed, { observations: [outOf('8')] }).verdict).toBe('holds')
    expect(findingOf(claimed, { observations: [outOf('9')] }).verdict).toBe('contradicted')
  })

  test('an unknown that only has to be smaller decides nothing', () => {
    const unknowns = [unknown('part')]
    const finding = findingOf(subset({ unknown: 'part' }, printed('5')), { unknowns })
    expect(finding).toMatchObject({ verdict: 'undecided', reason: 'notPrinted' })
  })
})

describe('one figure stated twice', () => {
  test.each([
    ['5100', 'tonne', '5100', 'tonne', 'holds'],
    ['5100', 'tonne', '5.1', 'thousandTonnes', 'holds'],
    ['5100', 'tonne', '6000', 'tonne', 'contradicted'],
    ['5100', 'tonne', '5101', 'tonne', 'contradicted'],
    ['557861', 'millionVnd', '557.9', 'billionVnd', 'holds'],
    ['557.8', 'billionVnd', '557861', 'millionVnd', 'holdsTruncated'],
    ['557861', 'millionVnd', '628.4', 'billionVnd', 'contradicted'],
    ['1598000', 'visit', '1598', 'thousandVisits', 'holds'],
    ['1598600', 'visit', '1598', 'thousandVisits', 'holdsTruncated'],
    ['5', 'hectare', '5', 'millionVnd', 'contradicted'],
    ['5', 'household', '5', 'person', 'undecided'],
  ] as const)('%s %s and %s %s: %s', (first, unit, second, other, verdict) => {
    expect(findingOf(restated(printed(first, unit), printed(second, other))).verdict).toBe(verdict)
  })

  test('says what it should be, and by how much it differs', () => {
    const { conflicts, findings } = auditPlan(
      planOfClaims([claim('grain', restated(printed('5100', 'tonne'), printed('6000', 'tonne')))]),
    )
    expect(findings[0]).toMatchObject({ printed: '5100', stated: { amount: '6000' }, nearest: [{ value: '6000' }] })
    expect(conflicts).toMatchObject([
      {
        strength: 'hard',
        claims: [{ id: 'grain' }],
        figures: [{ quantity: { amount: '5100' } }, { quantity: { amount: '6000' } }],
        difference: { value: { numerator: '-900', denominator: '1' }, unit: 'tonne' },
      },
    ])
  })

  test('under labels that may mean different things is marked, not condemned', () => {
    const { conflicts, findings } = auditPlan(
      planOfClaims([claim('revenue', restated(printed('350'), printed('370'), 'mayDiffer'))]),
    )
    expect(findings[0]).toMatchObject({ verdict: 'undecided', reason: 'scopeMayDiffer' })
    expect(conflicts).toMatchObject([{ strength: 'soft', claims: [{ id: 'revenue' }] }])
    expect(findingOf(restated(printed('350'), printed('350'), 'mayDiffer')).verdict).toBe('holds')
  })

  test('with a bound, must lie within it', () => {
    const observations = [observed('over', money('240'), 'over')]
    const beside = (amount: string) => restated({ observation: 'over' }, printed(amount, 'billionVnd'))
    expect(findingOf(beside('241'), { observations }).verdict).toBe('holds')
    expect(findingOf(beside('239'), { observations }).verdict).toBe('contradicted')
    const reversed = restated(printed('239', 'billionVnd'), { observation: 'over' })
    expect(findingOf(reversed, { observations }).verdict).toBe('contradicted')
  })

  test('with a bound on both sides, is left open where they overlap', () => {
    const observations = [observed('over', money('240'), 'over'), observed('under', money('250'), 'under')]
    const both = restated({ observation: 'over' }, { observation: 'under' })
    expect(findingOf(both, { observations })).toMatchObject({ verdict: 'undecided', reason: 'onlyApproximate' })
    const apart = [observed('over', money('250'), 'over'), observed('under', money('240'), 'under')]
    expect(findingOf(both, { observations: apart }).verdict).toBe('contradicted')
  })
})

describe('a figure within a bound', () => {
  test.each([
    ['at least', atLeast(percent('95')), '95', 'holds'],
    ['at least', atLeast(percent('95')), '94.9', 'contradicted'],
    ['more than', moreThan(percent('95')), '94.9', 'contradicted'],
    ['more than', moreThan(percent('95')), '95.1', 'holds'],
    ['at most', atMost(percent('95')), '95', 'holds'],
    ['at most', atMost(percent('95')), '95.1', 'contradicted'],
    ['less than', lessThan(percent('95')), '95.1', 'contradicted'],
    ['less than', lessThan(percent('95')), '94.9', 'holds'],
    ['from 9 to 10', between(percent('9'), percent('10')), '10', 'holds'],
    ['from 9 to 10', between(percent('9'), percent('10')), '10.1', 'contradicted'],
    ['exactly', exactly(percent('95')), '95', 'holds'],
    ['exactly', exactly(percent('95')), '95.4', 'holds'],
    ['exactly', exactly(percent('95')), '95.9', 'holdsTruncated'],
    ['exactly', exactly(percent('95')), '96', 'contradicted'],
    ['no bound word', bare(percent('95')), '95.4', 'holds'],
    ['no bound', unstated(), '95', 'undecided'],
    ['money', atLeast(money('95')), '95', 'undecided'],
  ] as const)('%s (%j): %s is said to be so: %s', (_, bound, amount, verdict) => {
    expect(findingOf({ kind: 'within', value: printed(amount, 'percent'), bound }).verdict).toBe(verdict)
  })

  test('a figure printed as the bound itself may be rounded from beyond it', () => {
    const strictly: Statement = { kind: 'within', value: printed('95', 'percent'), bound: moreThan(percent('95')) }
    expect(findingOf(strictly)).toMatchObject({ verdict: 'holds', assuming: 'roundedParts' })
    const plan = planOfClaims([claim('claim', strictly)])
    expect(auditPlan(plan, { assuming: 'exactParts' }).findings[0]?.verdict).toBe('contradicted')
  })

  test('a growth of exactly 10 % lies within 9 - 10 % (III.1.1)', () => {
    const grown = (current: string): Statement => ({
      kind: 'within',
      value: { growth: [printed(current, 'billionVnd'), printed('9578', 'billionVnd')] },
      bound: between(percent('9'), percent('10')),
    })
    expect(findingOf(grown('10535.8'))).toMatchObject({
      verdict: 'holds',
      exact: { numerator: '1', denominator: '10' },
    })
    expect(findingOf(grown('10600')).verdict).toBe('contradicted')
  })

  test('a growth between different kinds is none', () => {
    const value = { growth: [printed('5', 'hectare'), printed('5', 'tonne')] } as const
    expect(findingOf({ kind: 'within', value, bound: atLeast(percent('9')) }).reason).toBe('unitsDiffer')
    const same = { growth: [printed('5', 'hectare'), printed('5', 'hectare')] } as const
    expect(findingOf({ kind: 'within', value: same, bound: atLeast(money('9')) }).reason).toBe('unitsDiffer')
  })
})

describe('a target as a figure', () => {
  const shareOf = (bound: Bound) =>
    findingOf(ratioOf(printed('50', 'billionVnd'), { target: 'plan' }, '50'), {
      targets: [targeted('plan', bound)],
      indicators: [{ id: 'i', name: { vi: 'i' }, unit: 'billionVnd', sector: 's', better: 'higher', measure: 'flow' }],
    })

  test.each([
    ['as printed', bare(money('100')), 'holds'],
    ['exactly', exactly(money('100')), 'holds'],
    ['another one', bare(money('110')), 'contradicted'],
    ['at least', atLeast(money('100')), 'holds'],
    ['at most', atMost(money('110')), 'contradicted'],
    ['a range', between(money('90'), money('110')), 'undecided'],
    ['a narrow range', between(money('100'), money('100.5')), 'holds'],
    ['not printed', unstated(), 'undecided'],
  ] as const)('%s (%j): half of it is %s', (_, bound, verdict) => {
    expect(shareOf(bound).verdict).toBe(verdict)
  })

  test('shows the figures of a range and where an unprinted target lies', () => {
    expect(shareOf(between(money('90'), money('110'))).figures[1]).toMatchObject({
      quantity: money('90'),
      high: money('110'),
    })
    const [, whole] = shareOf(unstated()).figures
    expect(whole).toMatchObject({ unit: 'billionVnd', operand: { target: 'plan' } })
    expect(whole).not.toHaveProperty('quantity')
    expect(writtenInterval(whole?.interval ?? {})).toBe('(5000/51 ; 10000/99]')
  })

  test.each([
    ['a milestone', milestone()],
    ['a share to be done', completion(bare(percent('100')), { of: 'i' })],
  ])('%s has no amount of its own', (_, goal) => {
    const targets = [{ ...targeted('plan', unstated()), goal }]
    const indicators = [
      { id: 'i', name: { vi: 'i' }, unit: 'billionVnd', sector: 's', better: 'higher', measure: 'flow' } as const,
    ]
    const finding = findingOf(ratioOf(printed('50', 'billionVnd'), { target: 'plan' }, '50'), { targets, indicators })
    expect(finding.verdict).toBe('undecided')
  })
})

describe('a claim about figures that no other claim bounds', () => {
  test.each([
    [ratioOf(printed('5'), { unknown: 'x' }, '50'), 'noWhole'],
    [ratioOf({ unknown: 'x' }, printed('5'), '50'), 'notPrinted'],
    [
      changeOf([printed('5'), { unknown: 'x' }], percent('5'), { direction: 'increase', reading: 'relative' }),
      'noBase',
    ],
    [
      changeOf([printed('5'), { unknown: 'x' }], percent('5'), { direction: 'increase', reading: 'ambiguous' }),
      'noBase',
    ],
  ] as const)('cannot fail: %j', (statement, reason) => {
    const finding = findingOf(statement, { unknowns: [unknown('x')] })
    expect(finding).toMatchObject({ verdict: 'undecided', reason })
    expect(finding).not.toHaveProperty('exact')
  })

  test('has an inference all the same: 349 turns, fewer by 6, were 355', () => {
    const change = changeOf([printed('349', 'visit'), { unknown: 'last year' }], quantity('6', 'visit'), {
      direction: 'decrease',
      reading: 'units',
    })
    const plan = planOfClaims([claim('turns', change)], [unknown('last year', 'visit')])
    expect(auditPlan(plan).inferences).toMatchObject([
      { unknown: { id: 'last year' }, unit: 'visit', wholes: ['355'], from: [{ id: 'turns' }], assuming: 'exactParts' },
    ])
  })
})

describe('claims that share an unknown', () => {
  const said = (id: string, part: string, stated: string) =>
    claim(id, ratioOf(printed(part), { unknown: 'plan' }, stated))
  const audit = (...claims: Claim[]) => auditPlan(planOfClaims(claims, [unknown('plan')]))

  test('hold together where one value serves them all', () => {
    const { findings, inferences, conflicts } = audit(said('half', '123', '30.8'), said('year', '350', '87.5'))
    expect(findings.map(({ verdict }) => verdict)).toEqual(['holds', 'holds'])
    expect(findings[0]?.modes).toEqual(['halfUp'])
    expect(inferences.map(({ interval }) => writtenInterval(interval))).toEqual(['(87500/219 ; 400]'])
    expect(conflicts).toEqual([])
  })

  test('conflict where none does, even if their parts are rounded', () => {
    const { findings, conflicts } = audit(said('half', '190676', '45.5'), said('year', '350000', '84.5'))
    expect(findings).toMatchObject([
      { verdict: 'contradicted', reason: 'statementsConflict' },
      { verdict: 'contradicted', reason: 'statementsConflict' },
    ])
    expect(conflicts).toMatchObject([
      {
        claims: [{ id: 'half' }, { id: 'year' }],
        strength: 'hard',
        irreducible: true,
        at: { unknown: { id: 'plan' } },
      },
    ])
    // 190.676 over 45,6 % up to 45,45 %, and 350.000 over 84,6 % up to 84,45 %
    expect(conflicts[0]?.at?.demands.map(({ interval }) => writtenInterval(interval))).toEqual([
      '(23834500/57 ; 381352000/909]',
      '(175000000/423 ; 700000000/1689]',
    ])
  })

  test('are given room where rounding of their parts may explain the difference', () => {
    const { findings, inferences, conflicts } = audit(said('half', '20', '33.3'), said('year', '40', '65.9'))
    expect(findings).toMatchObject([{ verdict: 'holds' }, { verdict: 'holds' }])
    expect(inferences).toMatchObject([{ assuming: 'roundedParts' }])
    expect(conflicts).toEqual([])
  })

  test('are given none where the parts are to be taken as exact', () => {
    const plan = planOfClaims([said('half', '20', '33.3'), said('year', '40', '65.9')], [unknown('plan')])
    expect(auditPlan(plan, { assuming: 'exactParts' }).conflicts).toHaveLength(1)
    expect(auditPlan(plan, { assuming: 'roundedParts' }).inferences).toMatchObject([{ assuming: 'roundedParts' }])
  })

  test('of three, the one that disagrees with the other two is suspect', () => {
    const { findings, conflicts, inferences } = audit(
      said('first', '190676', '45.5'),
      said('second', '350000', '83.5'),
      said('third', '200000', '52.1'),
    )
    expect(findings.map(({ verdict }) => verdict)).toEqual(['holds', 'holds', 'contradicted'])
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]?.claims).toHaveLength(2)
    expect(conflicts[0]?.suspects).toMatchObject([{ id: 'third' }])
    expect(inferences[0]?.from).toMatchObject([{ id: 'first' }, { id: 'second' }])
  })

  test('help to find what the wrong one should say', () => {
    const { findings } = audit(
      said('first', '190676', '45.5'),
      said('second', '350000', '83.5'),
      said('third', '200000', '74.7'),
    )
    expect(findings[2]).toMatchObject({ verdict: 'contradicted', reason: 'statementsConflict' })
    expect(findings[2]?.hints).toContainEqual(
      expect.objectContaining({ code: 'swappedDigits', role: 'stated', from: '74.7', to: '47.7' }),
    )
  })
})

describe('a conflict over several unknowns', () => {
  const x = { unknown: 'x' }
  const y = { unknown: 'y' }
  const z = { unknown: 'z' }
  const plan = (...claims: Claim[]) =>
    planOfClaims(claims, [unknown('x', 'household'), unknown('y', 'household'), unknown('z', 'household')])
  const count = (amount: string) => printed(amount, 'household')

  test('is a smallest set: a part of 20 and a part of 30 are not 60', () => {
    const { conflicts } = auditPlan(
      plan(
        claim('x is a half', ratioOf(x, count('40'), '50')),
        claim('y is a third', ratioOf(y, count('90'), '33.3')),
        claim('z has nothing to do with it', ratioOf(z, count('10'), '50')),
        claim('x is below its whole', subset(x, count('40'))),
        claim('together', sum([x, y], count('60'))),
      ),
    )
    expect(conflicts.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['x is a half', 'y is a third', 'together'],
    ])
    expect(conflicts[0]?.suspects).toHaveLength(3)
  })

  test('and another one beside it is found as well', () => {
    const { conflicts } = auditPlan(
      plan(
        claim('x is a half', ratioOf(x, count('40'), '50')),
        claim('x is a tenth', ratioOf(x, count('40'), '10')),
        claim('y is all', ratioOf(y, count('90'), '100')),
        claim('z is more', changeOf([z, y], quantity('5', 'household'), { direction: 'increase', reading: 'units' })),
        claim('z is as many', restated(z, y)),
      ),
    )
    expect(conflicts.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['x is a half', 'x is a tenth'],
      ['z is more', 'z is as many'],
    ])
  })

  test('is found where it leaves every unknown free: z is 5 more than y, and as many', () => {
    const more = changeOf([z, y], quantity('5', 'household'), { direction: 'increase', reading: 'units' })
    const { conflicts } = auditPlan(plan(claim('more', more), claim('equal', restated(z, y))))
    expect(conflicts).toMatchObject([{ claims: [{ id: 'more' }, { id: 'equal' }], suspects: { length: 2 } }])
    expect(conflicts[0]).not.toHaveProperty('at')
  })

  test('is found in a circle of shares: half of it cannot be more than it', () => {
    const { conflicts } = auditPlan(plan(claim('x of y', ratioOf(x, y, '50')), claim('y of x', ratioOf(y, x, '100'))))
    expect(conflicts.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['x of y', 'y of x']])
  })

  test('is not found where a circle closes', () => {
    const circle = [claim('x of y', ratioOf(x, y, '50')), claim('y of x', ratioOf(y, x, '200'))]
    expect(auditPlan(plan(...circle)).conflicts).toEqual([])
  })

  test('an unknown count is whole: 98,88 % of 360 is 356, which 357 contradicts', () => {
    const { conflicts } = auditPlan(
      plan(claim('share', ratioOf(x, count('360'), '98.88')), claim('sum', sum([x, count('3')], count('360')))),
    )
    expect(conflicts[0]?.at?.demands.map(({ interval }) => writtenInterval(interval))).toEqual([
      '[7119/20 ; 89001/250)',
      '[357 ; 357]',
    ])
  })

  test('an unknown count is not below zero: of 5 cases, 6 more than last year leave none for last year', () => {
    const more = (stated: string) =>
      claim(
        'more',
        changeOf([count('5'), x], quantity(stated, 'household'), { direction: 'increase', reading: 'units' }),
      )
    const { findings, conflicts } = auditPlan(plan(more('6')))
    expect(findings).toMatchObject([{ verdict: 'contradicted' }])
    expect(conflicts).toMatchObject([{ claims: [{ id: 'more' }], at: { unknown: { id: 'x' } } }])
    expect(auditPlan(plan(more('5'))).conflicts).toEqual([])
    expect(auditPlan(plan(more('5'))).inferences).toMatchObject([{ wholes: ['0'] }])
  })

  test('that a count is not below zero is no inference', () => {
    expect(auditPlan(plan(claim('less', subset(z, x)))).inferences).toEqual([])
  })

  test('one unknown spoken of twice is one unknown: 9 and twice x are 43 only with 17', () => {
    const twice = claim('twice', sum([count('9'), x, x], count('43')))
    expect(auditPlan(plan(twice)).inferences).toMatchObject([{ wholes: ['17'] }])
    const { conflicts } = auditPlan(plan(twice, claim('x', restated(x, count('15')))))
    expect(conflicts.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['twice', 'x']])
  })

  test.each<[string, Statement, number]>([
    [
      '5 more than itself',
      changeOf([x, x], quantity('5', 'household'), { direction: 'increase', reading: 'units' }),
      1,
    ],
    ['as many as itself', changeOf([x, x], quantity('0', 'household'), { direction: 'increase', reading: 'units' }), 0],
    ['half of itself', ratioOf(x, x, '50'), 1],
    ['all of itself', ratioOf(x, x, '100'), 0],
  ])('an unknown that is %s', (_name, statement, number) => {
    const { conflicts } = auditPlan(plan(claim('itself', statement)))
    expect(conflicts).toHaveLength(number)
    for (const conflict of conflicts) expect(conflict).not.toHaveProperty('difference')
  })

  test('what is not suspect counts again, and accuses nobody who had nothing to do with it', () => {
    const { conflicts } = auditPlan(
      plan(
        claim('below', subset(y, count('21'))),
        claim('seven', restated(count('7'), x)),
        claim('fewer', changeOf([y, z], quantity('17', 'household'), { direction: 'decrease', reading: 'units' })),
        claim('sixfold', changeOf([x, y], percent('500.0'), { direction: 'increase', reading: 'relative' })),
        claim('equal', restated(z, x)),
      ),
    )
    expect(conflicts.flatMap(({ claims }) => claims.map(({ id }) => id))).not.toContain('below')
  })

  test('a share that no count has is a conflict in itself', () => {
    const { conflicts } = auditPlan(plan(claim('share', ratioOf(x, count('360'), '1.12'))))
    expect(conflicts).toMatchObject([{ claims: [{ id: 'share' }], suspects: [{ id: 'share' }] }])
  })
})

describe('an audit comes to an end', () => {
  test('where two claims go round in a circle', () => {
    const [x, y] = [{ unknown: 'x' }, { unknown: 'y' }]
    const { findings, inferences } = auditPlan(
      planOfClaims(
        [
          claim(
            'difference',
            changeOf([x, y], quantity('8', 'millionVnd'), { direction: 'increase', reading: 'units' }),
          ),
          claim('quotient', ratioOf(x, y, '180.0')),
          claim('size', ratioOf(printed('1'), x, '6')),
        ],
        [unknown('x'), unknown('y')],
      ),
    )
    expect(findings.map(({ verdict }) => verdict)).not.toContain('contradicted')
    expect(inferences.every(({ interval }) => JSON.stringify(interval).length < 600)).toBe(true)
  })

  test('where a circle leaves only zero', () => {
    const [x, y] = [{ unknown: 'x' }, { unknown: 'y' }]
    const { conflicts } = auditPlan(
      planOfClaims(
        [
          claim('x is less than y', ratioOf(x, y, '50')),
          claim('y is less than x', ratioOf(y, x, '50')),
          claim('bound', subset(x, printed('9'))),
        ],
        [unknown('x'), unknown('y')],
      ),
    )
    expect(conflicts.length).toBeLessThan(3)
  })

  test('where a chain is long', () => {
    const names = Array.from({ length: 400 }, (_, index) => `u${index}`)
    const links = names
      .slice(1)
      .map((name, index) => claim(`link ${name}`, ratioOf({ unknown: name }, { unknown: `u${index}` }, '99.9')))
    const start = claim('start', ratioOf({ unknown: 'u0' }, printed('1000'), '100.0'))
    const { inferences, conflicts } = auditPlan(
      planOfClaims(
        [start, ...links],
        names.map((name) => unknown(name)),
      ),
    )
    expect(inferences).toHaveLength(400)
    expect(conflicts).toEqual([])
  })
})

describe('mistakes of the caller', () => {
  test.each<Operand>([{ observation: 'none' }, { outOf: 'none' }, { target: 'none' }, { unknown: 'constructor' }])(
    'a claim about %j, which the plan does not hold',
    (operand) => {
      const plan = planOfClaims([claim('claim', subset(operand, printed('5')))])
      expect(usageErrorOf(() => auditPlan(plan)).code).toBe('audit.unknownReference')
    },
  )

  test('a claim about the whole of an observation that has none', () => {
    const observations = [observed('part', money('5'))]
    const plan = planOf({ observations, claims: [claim('claim', subset({ outOf: 'part' }, printed('5')))] })
    expect(usageErrorOf(() => auditPlan(plan)).code).toBe('audit.unknownReference')
  })
})

describe('hints from the same section', () => {
  const works = (id: string, amount: string) => observed(id, quantity(amount, 'construction'))
  const observations = [works('checked', '360'), works('covered', '356'), works('open', '3'), works('wrong', '33')]
  const share = (id: string, part: string, stated: string, section = 'I') =>
    claim(id, ratioOf({ observation: part }, { observation: 'checked' }, stated), section)

  test('another figure that would do as the whole', () => {
    const [finding] = auditPlan(planOf({ observations, claims: [share('wrong', 'wrong', '9.26')] })).findings
    expect(finding?.hints).toContainEqual(
      expect.objectContaining({
        code: 'otherWhole',
        from: '360',
        to: '356',
        modes: ['down'],
        figure: expect.objectContaining({ operand: { observation: 'covered' } }),
      }),
    )
  })

  test('but none of another section', () => {
    const claims = [share('wrong', 'wrong', '9.26', 'II')]
    const [finding] = auditPlan(planOf({ observations, claims })).findings
    expect(finding?.hints.map(({ code }) => code)).not.toContain('otherWhole')
  })

  test('100 less another share', () => {
    const claims = [share('covered', 'covered', '98.88'), share('open', 'open', '1.12')]
    const [, finding] = auditPlan(planOf({ observations, claims })).findings
    expect(finding?.hints).toContainEqual(
      expect.objectContaining({
        code: 'complement',
        from: '1.12',
        to: '98.88',
        figure: expect.objectContaining({ role: 'stated' }),
      }),
    )
  })

  test('a share is not its own complement', () => {
    const [finding] = auditPlan(planOf({ observations, claims: [share('open', 'open', '50')] })).findings
    expect(finding?.hints).toEqual([])
  })
})
