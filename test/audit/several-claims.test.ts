import { describe, expect, test } from 'vitest'
import { type Audit, auditPlan } from '../../src/audit/index.ts'
import type { Claim, Operand, Statement } from '../../src/claim/index.ts'
import { lessThan, moreThan } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { changeOf, claim, planOfClaims, printed, ratioOf, restated, sumOf, unknown } from '../support/claims-plan.ts'
import { writtenInterval } from '../support/written-interval.ts'

const unknowns = ['x', 'y', 'z'].map((id) => unknown(id, 'household'))
const [x, y, z] = [{ unknown: 'x' }, { unknown: 'y' }, { unknown: 'z' }]
const count = (amount: string) => printed(amount, 'household')
const audit = (claims: readonly Claim[]): Audit => auditPlan(planOfClaims(claims, unknowns))
const idsOf = ({ conflicts }: Audit) => conflicts.map(({ claims }) => claims.map(({ id }) => id))

const half = claim('x is a half of 40', ratioOf(x, count('40'), '50'))
const third = claim('y is a third of 90', ratioOf(y, count('90'), '33.3'))
const sum = claim('x and y are 60', sumOf([x, y], count('60')))
const wrong = claim('2 are 3', restated(count('2'), count('3')))

describe('conflicts', () => {
  test('stand in the order of their first claims, and their claims in the order of the document', () => {
    expect(idsOf(audit([half, third, sum, wrong]))).toEqual([
      ['x is a half of 40', 'y is a third of 90', 'x and y are 60'],
      ['2 are 3'],
    ])
    expect(idsOf(audit([wrong, sum, third, half]))).toEqual([
      ['2 are 3'],
      ['x and y are 60', 'y is a third of 90', 'x is a half of 40'],
    ])
    expect(idsOf(audit([sum, wrong, third, half]))).toEqual([
      ['x and y are 60', 'y is a third of 90', 'x is a half of 40'],
      ['2 are 3'],
    ])
  })

  test('show each printed figure once, and no figure that is not printed', () => {
    const [conflict] = audit([half, third, sum]).conflicts
    const amounts = conflict?.figures.map((figure) => figure.quantity?.amount)
    expect(amounts).toEqual(['40', '90', '60'])
    const again = audit([claim('a', ratioOf(x, count('40'), '50')), claim('b', ratioOf(x, count('40'), '10'))])
    expect(again.conflicts[0]?.figures.map((figure) => figure.quantity?.amount)).toEqual(['40'])
  })

  test('say what each claim about the unknown demands, given the others, and by how much they miss each other', () => {
    const [conflict] = audit([
      claim('twenty', restated(x, count('20'))),
      claim('five', restated(x, count('5'))),
    ]).conflicts
    expect(conflict).toMatchObject({
      irreducible: true,
      assuming: 'exactParts',
      at: { unknown: { id: 'x' }, unit: 'household' },
      difference: { value: { numerator: '15', denominator: '1' }, unit: 'household' },
    })
    expect(conflict?.at?.demands.map((each) => [each.claim.id, writtenInterval(each.interval)])).toEqual([
      ['twenty', '[20 ; 20]'],
      ['five', '[5 ; 5]'],
    ])
  })

  test('of figures that settle each other are counted at the unknown that is left without a value', () => {
    const [conflict] = audit([half, third, sum]).conflicts
    const demands = conflict?.at?.demands ?? []
    expect(demands.map((each) => each.claim.id)).toHaveLength(2)
    expect(demands.map((each) => each.claim.id)).toContain('x and y are 60')
    expect(demands.every(({ interval }) => interval.low !== undefined && interval.high !== undefined)).toBe(true)
    expect(conflict?.difference?.unit).toBe('household')
  })

  test('of one claim by itself cannot be made smaller', () => {
    expect(audit([wrong]).conflicts).toMatchObject([
      { irreducible: true, suspects: [{ id: '2 are 3' }], strength: 'hard' },
    ])
  })
})

test('a conflict of more than two hundred claims is shown whole, not made smaller', () => {
  const names = Array.from({ length: 202 }, (_, at) => `u${at}`)
  const links = names
    .slice(1)
    .map((name, at) => claim(`link ${at}`, restated({ unknown: name }, { unknown: `u${at}` })))
  const ends = [
    claim('first', restated({ unknown: 'u0' }, count('1'))),
    claim('last', restated({ unknown: 'u201' }, count('2'))),
  ]
  const all = names.map((name) => unknown(name, 'household'))
  const { conflicts } = auditPlan(planOfClaims([...ends, ...links], all))
  expect(conflicts).toMatchObject([{ irreducible: false, claims: { length: 203 } }])
})

describe('what is inferred', () => {
  test('goes through several claims, whatever their order', () => {
    const chain = [
      claim('x', restated(x, count('20'))),
      claim('y', changeOf([y, x], quantity('5', 'household'), { direction: 'increase', reading: 'units' })),
      claim('z', ratioOf(z, y, '200')),
    ]
    for (const claims of [chain, [...chain].reverse()]) {
      const { inferences } = audit(claims)
      const wholes = Object.fromEntries(inferences.map((each) => [each.unknown.id, each.wholes]))
      expect(wholes).toEqual({ x: ['20'], y: ['25'], z: ['50'] })
    }
  })

  test('is whole where it counts: more than 2 and fewer than 5 are 3 or 4', () => {
    const households = (amount: string) => quantity(amount, 'household')
    const { inferences } = audit([
      claim('more', { kind: 'within', value: x, bound: moreThan(households('2')) }),
      claim('fewer', { kind: 'within', value: x, bound: lessThan(households('5')) }),
    ])
    expect(inferences).toMatchObject([{ wholes: ['3', '4'] }])
    expect(inferences.map(({ interval }) => writtenInterval(interval))).toEqual(['[3 ; 4]'])
  })

  test('is an unprinted total of its parts', () => {
    const parts = [claim('x', restated(x, count('20'))), claim('y', restated(y, count('25')))]
    const { inferences } = audit([claim('z', sumOf([x, y], z)), ...parts])
    expect(inferences.find((each) => each.unknown.id === 'z')).toMatchObject({ wholes: ['45'] })
  })

  test('names the claims that speak of it, without those that cannot be true', () => {
    const agree = [claim('a', restated(x, count('20'))), claim('b', ratioOf(x, count('40'), '50'))]
    const odd = claim('c', ratioOf(x, count('40'), '90'))
    const { inferences } = audit([...agree, odd])
    expect(inferences).toMatchObject([{ from: [{ id: 'a' }, { id: 'b' }], wholes: ['20'], unit: 'household' }])
  })

  test('is nothing where nothing bounds it', () => {
    expect(audit([claim('same', restated(x, y))]).inferences).toEqual([])
  })

  test('a decrease in per cent leads back to what was before: 76 is 24 % less than 100', () => {
    const { inferences } = audit([
      claim('fall', changeOf([count('76'), x], percent('24.0'), { direction: 'decrease', reading: 'relative' })),
    ])
    expect(inferences).toMatchObject([{ unknown: { id: 'x' }, wholes: ['100'] }])
  })

  test('a rise in per cent leads back as well: 125 is 25 % more than 100', () => {
    const { inferences } = audit([
      claim('rise', changeOf([count('125'), x], percent('25.0'), { direction: 'increase', reading: 'relative' })),
    ])
    expect(inferences).toMatchObject([{ unknown: { id: 'x' }, wholes: ['100'] }])
  })
})

test('claims in any order conflict alike', () => {
  const claims = [
    half,
    third,
    sum,
    claim('z is y and 5', changeOf([z, y], quantity('5', 'household'), { direction: 'increase', reading: 'units' })),
    claim('z is 36', restated(z, count('36'))),
  ]
  const sets = (found: Audit) =>
    idsOf(found)
      .map((ids) => [...ids].sort().join(' + '))
      .sort()
  const expected = sets(audit(claims))
  for (let turn = 1; turn < claims.length; turn += 1) {
    expect(sets(audit([...claims.slice(turn), ...claims.slice(0, turn)]))).toEqual(expected)
  }
})

describe('claims that go round in a circle, none of which leaves an unknown without a value', () => {
  const money = ['w', 'x', 'y', 'z'].map((id) => unknown(id))
  const w = { unknown: 'w' }
  const million = (amount: string) => printed(amount)
  const conflicts = (...statements: readonly Statement[]) =>
    idsOf(
      auditPlan(
        planOfClaims(
          statements.map((statement, at) => claim(`${at}`, statement)),
          money,
        ),
      ),
    )
  const more = (one: Operand, other: Operand, amount: string) =>
    changeOf([one, other], quantity(amount, 'millionVnd'), { direction: 'increase', reading: 'units' })

  test('a figure that is one more than itself', () => {
    expect(conflicts(restated(x, y), more(x, y, '1'))).toEqual([['0', '1']])
    expect(conflicts(restated(x, y), more(z, y, '1'))).toEqual([])
  })

  test('a total that is its only unknown part, beside a printed one', () => {
    expect(conflicts(restated(x, y), sumOf([x, million('3')], y))).toEqual([['0', '1']])
    expect(conflicts(restated(x, y), sumOf([x, million('0')], y))).toEqual([])
    expect(conflicts(restated(x, y), sumOf([z, million('3')], y))).toEqual([])
  })

  test('each of two figures that is half of the other', () => {
    expect(conflicts(ratioOf(x, y, '50'), ratioOf(y, x, '50'))).toEqual([['0', '1']])
    expect(conflicts(ratioOf(x, y, '50'), ratioOf(y, x, '200'))).toEqual([])
  })

  test('each of two figures that grew from the other', () => {
    const grew = (one: Operand, other: Operand, stated: string) =>
      changeOf([one, other], percent(stated), { direction: 'increase', reading: 'relative' })
    const fell = (one: Operand, other: Operand, stated: string) =>
      changeOf([one, other], percent(stated), { direction: 'decrease', reading: 'relative' })
    expect(conflicts(grew(x, y, '10'), grew(y, x, '10'))).toEqual([['0', '1']])
    expect(conflicts(grew(x, y, '25'), fell(y, x, '20'))).toEqual([])
    expect(conflicts(grew(x, y, '25'), fell(y, x, '30'))).toEqual([['0', '1']])
  })

  // x + z = w and w = y + 5, x being y: so z is 5
  const circle = [restated(x, y), sumOf([x, z], w), more(w, y, '5')]

  test.each<[string, Statement, fits: Statement]>([
    ['a share of a printed whole', ratioOf(z, million('40'), '50'), ratioOf(z, million('10'), '50')],
    ['a printed part', ratioOf(million('10'), z, '50'), ratioOf(million('2.5'), z, '50')],
    ['an amount', restated(z, million('20')), restated(z, million('5'))],
    [
      'a bound',
      { kind: 'within', value: z, bound: moreThan(quantity('7', 'millionVnd')) },
      { kind: 'within', value: z, bound: moreThan(quantity('4', 'millionVnd')) },
    ],
  ])('may be opened by %s that says otherwise', (_, statement, fits) => {
    expect(conflicts(...circle, statement)).toEqual([['0', '1', '2', '3']])
    expect(conflicts(...circle, fits)).toEqual([])
  })
})

describe('an unknown that is spoken of twice in one claim', () => {
  test('is half of a total that it makes up alone', () => {
    const { inferences } = audit([claim('twice', sumOf([x, x], count('40')))])
    expect(inferences).toMatchObject([{ wholes: ['20'] }])
  })

  test('leaves the rest to the other figures of a circle', () => {
    // x + x = y + x says that x is y, and x is one more
    const claims = [
      claim('same', sumOf([x, x], z)),
      claim('as well', sumOf([y, x], z)),
      claim('more', changeOf([x, y], quantity('1', 'household'), { direction: 'increase', reading: 'units' })),
    ]
    expect(idsOf(audit(claims))).toEqual([['same', 'as well', 'more']])
    expect(idsOf(audit(claims.slice(0, 2)))).toEqual([])
  })
})
