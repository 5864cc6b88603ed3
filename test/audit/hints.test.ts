import { describe, expect, test } from 'vitest'
import { auditPlan, checkChange, checkRatio, checkSum, inferWhole, ratioIsPossible } from '../../src/audit/index.ts'
import type { Claim, Operand } from '../../src/claim/index.ts'
import { decimal } from '../../src/decimal/index.ts'
import type { Hint } from '../../src/finding/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { year } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { bare, between, level, type Target } from '../../src/target/index.ts'
import { defineUnits, percent, percentagePoints, quantity } from '../../src/unit/index.ts'
import { claim, planOf, printed, ratioOf, restated, unknown } from '../support/claims-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const codes = (hints: readonly Hint[]) => hints.map(({ code }) => code)
const works = (amount: string) => quantity(amount, 'construction')
const wrong = claim('wrong', ratioOf(printed('33', 'construction'), printed('360', 'construction'), '9.26'))

function row(id: string, amount: string, more: Partial<Observation> = {}): Observation {
  const source = { document: 'report', section: 'I' }
  return { id, indicator: 'i', period: year(2021), quantity: works(amount), status: 'actual', source, ...more }
}

/** What else of the document would do as the whole of "33 of 360 works, 9,26 %". */
function otherWholes(rows: Partial<Plan>, claims: readonly Claim[] = []) {
  const [finding] = auditPlan(planOf({ ...rows, claims: [wrong, ...claims] })).findings
  return finding?.hints.filter(({ code }) => code === 'otherWhole').map(({ to, figure }) => [to, figure?.operand])
}

describe('another figure of the section may be the whole that was meant', () => {
  const target: Target = {
    id: 't',
    indicator: 'i',
    period: year(2021),
    goal: level(bare(works('356'))),
    basis: { by: 'city', as: 'planned' },
    source: { document: 'report', section: 'I' },
  }

  test('what was observed, what it is counted out of, and what is planned', () => {
    expect(otherWholes({ observations: [row('o', '356')] })).toEqual([['356', { observation: 'o' }]])
    expect(otherWholes({ observations: [row('o', '5', { outOf: works('356') })] })).toEqual([['356', { outOf: 'o' }]])
    expect(otherWholes({ targets: [target] })).toEqual([['356', { target: 't' }]])
  })

  test('what is not printed and other claims of the section settle', () => {
    const unknowns = [unknown('u', 'construction')]
    const settles = (section: string) =>
      claim('settles', restated({ unknown: 'u' }, printed('356', 'construction')), section)
    expect(otherWholes({ unknowns }, [settles('I')])).toEqual([['356', { unknown: 'u' }]])
    expect(otherWholes({ unknowns }, [settles('II')])).toEqual([])
  })

  test('none of another section, of another kind, or that would not do', () => {
    const elsewhere = { source: { document: 'report', section: 'II' } }
    expect(otherWholes({ observations: [row('o', '356', elsewhere)] })).toEqual([])
    expect(otherWholes({ targets: [{ ...target, ...elsewhere }] })).toEqual([])
    expect(otherWholes({ observations: [row('o', '356', { quantity: quantity('356', 'household') })] })).toEqual([])
    expect(otherWholes({ observations: [row('o', '350'), row('p', '357'), row('q', '1'), row('r', '9999')] })).toEqual(
      [],
    )
  })

  test('none that has no end in the unit of the whole', () => {
    const units = defineUnits([{ code: 'sao', vi: 'sào', en: 'sào', dimension: 'area', factor: '360' }])
    const sao = (amount: string) => ({ quantity: { amount: decimal(amount), unit: 'sao' } })
    const claims = [claim('sao', ratioOf(sao('33'), sao('360'), '9.26'))]
    const hectares = (amount: string) => [row('o', amount, { quantity: quantity(amount, 'hectare') })]
    const found = (amount: string) =>
      auditPlan(planOf({ units, observations: hectares(amount), claims }), { assuming: 'exactParts' }).findings.flatMap(
        ({ hints }) => hints.map(({ to }) => to),
      )
    expect(found('12.816')).toContain('356')
    expect(found('12.817').filter((to) => to.startsWith('356'))).toEqual([])
  })

  test('none that other claims only print, not the document as a figure of its own', () => {
    const households = (amount: string) => printed(amount, 'construction')
    expect(otherWholes({}, [claim('other', ratioOf(households('178'), households('356'), '50'))])).toEqual([])
  })

  test('all of those that would do: 33 is 9,3 % of 353 to 356', () => {
    const rounded = claim('wrong', ratioOf(printed('33', 'construction'), printed('360', 'construction'), '9.3'))
    const observations = ['356', '353', '354', '355', '357'].map((amount, at) => row(`o${at}`, amount))
    const [finding] = auditPlan(planOf({ observations, claims: [rounded] })).findings
    const wholes = finding?.hints.filter(({ code }) => code === 'otherWhole').map(({ to, modes }) => [to, modes])
    expect(wholes).toEqual([
      ['353', ['halfUp', 'down']],
      ['354', ['halfUp', 'down']],
      ['355', ['halfUp']],
      ['356', ['halfUp']],
    ])
  })

  test('none for a whole that is not printed', () => {
    const unknowns = [unknown('u', 'construction')]
    const share = (id: string, stated: string) =>
      claim(id, ratioOf(printed('40', 'construction'), { unknown: 'u' }, stated))
    const plan = planOf({
      unknowns,
      observations: [row('o', '80')],
      claims: [share('half', '50'), share('most', '90')],
    })
    const hints = auditPlan(plan).findings.flatMap((finding) => finding.hints)
    expect(codes(hints)).not.toContain('otherWhole')
  })

  test('several, each once, with the ways of rounding that fit', () => {
    const observations = ['9', '356', '4000', '355', '356'].map((amount, at) => row(`o${at}`, amount))
    const [finding] = auditPlan(planOf({ observations, claims: [wrong] })).findings
    const hints = finding?.hints.filter(({ code }) => code === 'otherWhole')
    expect(hints).toMatchObject([{ role: 'whole', index: 0, from: '360', to: '356', modes: ['down'] }])
  })
})

describe('a share may be 100 less what was meant', () => {
  test('only of a ratio in per cent', () => {
    expect(codes(checkRatio({ part: '36', whole: '37', stated: '2.7' }).hints)).toContain('complement')
    expect(codes(checkRatio({ part: '36', whole: '37', stated: quantity('27', 'permille') }).hints)).not.toContain(
      'complement',
    )
    expect(codes(checkChange({ current: '36', base: '37', stated: '97.3' }).hints)).not.toContain('complement')
    expect(codes(checkSum({ parts: [percent('36')], total: percent('64') }).hints)).not.toContain('complement')
  })

  test('with the way of rounding that would fit', () => {
    const { hints } = checkRatio({ part: '36', whole: '37', stated: '2.7' })
    expect(hints.filter(({ code }) => code === 'complement')).toEqual([
      { code: 'complement', role: 'stated', index: 0, from: '2.7', to: '97.3', modes: ['halfUp', 'down'] },
    ])
  })

  test('of another share of the section in per cent, and of no other', () => {
    const share = (id: string, part: string, stated: string, section = 'I') =>
      claim(id, ratioOf(printed(part, 'construction'), printed('360', 'construction'), stated), section)
    const hintsOf = (...claims: readonly Claim[]) =>
      auditPlan(planOf({ claims: [share('open', '3', '1.12'), ...claims] })).findings[0]?.hints ?? []
    expect(hintsOf(share('covered', '356', '98.88'))).toContainEqual(
      expect.objectContaining({ code: 'complement', to: '98.88', modes: [] }),
    )
    expect(hintsOf(share('covered', '356', '98.88')).find(({ code }) => code === 'complement')?.figure).toEqual({
      role: 'stated',
      unit: 'percent',
      quantity: percent('98.88'),
      source: { document: 'report', section: 'I' },
    })
    expect(codes(hintsOf(share('covered', '356', '98.88', 'II')))).not.toContain('complement')
    const inThousandths = {
      ...ratioOf(printed('35', 'construction'), printed('354', 'construction'), '1'),
      stated: quantity('98.88', 'permille'),
    }
    expect(codes(hintsOf(claim('in thousandths', inThousandths)))).not.toContain('complement')
    expect(codes(hintsOf(share('covered', '356', '98.87')))).not.toContain('complement')
  })
})

describe('what is stated may be meant otherwise', () => {
  test.each<[string, ReturnType<typeof checkChange>, codes: readonly string[]]>([
    ['a ratio for a growth of money', checkChange({ current: '1087', base: '1000', stated: '108.7' }), ['ratioMeant']],
    [
      'points for a growth of shares',
      checkChange({ current: percent('58.8'), base: percent('58.6'), stated: '0.2', reading: 'relative' }),
      ['pointsMeant'],
    ],
    [
      'per cent for points',
      checkChange({ current: percent('58.8'), base: percent('58.6'), stated: '0.34' }),
      ['percentMeant'],
    ],
    [
      'per cent for points of a fall',
      checkChange({ current: percent('58.6'), base: percent('58.8'), stated: '0.34', direction: 'decrease' }),
      ['percentMeant'],
    ],
    ['a growth for a ratio', checkRatio({ part: '1087', whole: '1000', stated: '8.7' }), ['changeMeant']],
    [
      'nothing of an absolute change',
      checkChange({ current: quantity('9', 'visit'), base: quantity('5', 'visit'), stated: quantity('80', 'visit') }),
      [],
    ],
    ['nothing of a sum', checkSum({ parts: [percent('58.8'), percent('58.6')], total: percent('0.34') }), []],
    ['no points of amounts', checkChange({ current: '58.8', base: '58.6', stated: '0.2' }), []],
  ])('%s', (_, { hints }, expected) => {
    const readings = ['changeMeant', 'ratioMeant', 'pointsMeant', 'percentMeant']
    expect(codes(hints).filter((code) => readings.includes(code))).toEqual(expected)
  })

  test('points for per cent of a fall, as they would be printed', () => {
    const figures = { current: percent('58.6'), base: percent('58.8'), direction: 'decrease' } as const
    expect(checkChange({ ...figures, stated: percentagePoints('0.34') }).hints).toContainEqual(
      expect.objectContaining({ code: 'percentMeant', role: 'stated', index: 0, from: '0.34', to: '0.34' }),
    )
  })
})

describe('which slip is likeliest', () => {
  test('one that half-up rounding would print, before one that is cut off', () => {
    const { hints } = checkRatio({ part: '2', whole: '3', stated: '76' })
    expect(hints.filter(({ code }) => code === 'swappedDigits')).toMatchObject([{ to: '67', modes: ['halfUp'] }])
  })

  test('of several lost digits the one that half-up rounding would print', () => {
    const { hints } = checkRatio({ part: '2', whole: '3', stated: '6' })
    const lost = hints.filter(({ code, role }) => code === 'lostDigit' && role === 'stated')
    expect(lost).toMatchObject([{ to: '67', modes: ['halfUp'] }])
  })

  test('none where what is computed has no end', () => {
    const over = { ...row('o', '40'), qualifier: 'over' as const }
    const half = ratioOf({ observation: 'o' }, printed('60', 'construction'), '50')
    const [finding] = auditPlan(planOf({ observations: [over], claims: [claim('half', half)] })).findings
    expect(finding?.verdict).toBe('contradicted')
    expect(finding?.hints.map(({ role }) => role)).not.toContain('stated')
  })
})

describe('a part that exceeds its total is explained by few slips, though nearly every one would make room', () => {
  const offered = (parts: readonly string[], total: string) =>
    checkSum({ parts, total, coverage: 'ofWhich' }).hints.map(({ code, role, from, to }) => [code, role, from, to])

  test.each<[name: string, parts: readonly string[], total: string, offered: readonly (readonly string[])[]]>([
    ['parts a little too large', ['300', '250'], '500', []],
    ['a total that may have lost any digit', ['120000'], '15000', []],
    [
      'two digits exchanged, after which the one is the other',
      ['354'],
      '345',
      [
        ['swappedDigits', 'part', '354', '345'],
        ['swappedDigits', 'total', '345', '354'],
      ],
    ],
    ['two digits exchanged, after which the parts make up the total', ['120', '38'], '203', []],
    [
      'a part a thousand times too large, or its total as much too small',
      ['300000', '20'],
      '500',
      [
        ['dotForComma', 'part', '300000', '300.000'],
        ['factorThousand', 'total', '500', '500000'],
      ],
    ],
    ['a total a thousand times too small', ['300', '120'], '0.500', [['dotForComma', 'total', '0.500', '500']]],
    ['a mark that would leave nearly nothing', ['510'], '500', []],
  ])('%s', (_name, parts, total, expected) => {
    expect(offered(parts, total)).toEqual(expected)
  })
})

test('a value outside a range is explained by any slip that brings it into the range', () => {
  const bound = between(works('500'), works('600'))
  const [finding] = auditPlan(
    planOf({ claims: [claim('c', { kind: 'within', value: printed('650', 'construction'), bound })] }),
  ).findings
  expect(finding?.verdict).toBe('contradicted')
  expect(finding?.hints.map(({ code, from, to }) => [code, from, to])).toEqual([['swappedDigits', '650', '560']])
})

describe('mistakes of the caller are named', () => {
  test('parts of different kinds, by their units', () => {
    const statements = [quantity('5', 'hectare'), quantity('5', 'tonne')].map((part) => ({ part, stated: '10' }))
    expect(usageErrorOf(() => inferWhole(statements)).issues).toMatchObject([
      { code: 'unit.mixedDimensions', expected: 'hectare', received: 'tonne' },
    ])
  })

  test('a whole that is no count, by its amount', () => {
    expect(usageErrorOf(() => ratioIsPossible({ stated: '5', whole: '3.5' })).issues).toMatchObject([
      { received: '3.5' },
    ])
  })

  test.each<Operand>([{ observation: 'none' }, { outOf: 'none' }, { target: 'none' }, { unknown: 'none' }])(
    'a figure that the plan does not hold, by its name: %j',
    (operand) => {
      const plan = planOf({ claims: [claim('claim', ratioOf(operand, printed('5'), '50'))] })
      expect(usageErrorOf(() => auditPlan(plan)).issues).toMatchObject([{ received: 'none' }])
    },
  )
})
