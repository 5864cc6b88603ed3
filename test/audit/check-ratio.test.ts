import { describe, expect, test } from 'vitest'
import { checkRatio } from '../../src/audit/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('a ratio is held against what the document states', () => {
  test.each([
    // section, part, whole, stated, verdict, what half-up rounding prints
    ['I.2.a fn 7', '356', '360', '98.88', 'holdsTruncated', '98.89'],
    ['I.2.a fn 7', '3', '360', '1.12', 'contradicted', '0.83'],
    ['I.2.a fn 7', '33', '360', '9.26', 'contradicted', '9.17'],
    ['I.2.a fn 7', '33', '356', '9.26', 'holdsTruncated', '9.27'],
    ['I.2.a fn 9', '67422', '68582', '98.3', 'holds', '98.3'],
    ['I.2.a fn 9', '42131943.08', '49256333.8', '85.54', 'holds', '85.54'],
    ['I.2.b', '34927', '163624', '21', 'holds', '21'],
    ['I.2.b', '41533', '34927', '119', 'holds', '119'],
    ['I.4.a', '224', '272', '82.35', 'holds', '82.35'],
    ['I.5.b fn 21', '36', '37', '97.3', 'holds', '97.3'],
    ['an exact share', '1', '8', '12.5', 'holds', '12.5'],
    ['a tie goes up', '23', '80', '28.8', 'holds', '28.8'],
    ['a tie cut off', '23', '80', '28.7', 'holdsTruncated', '28.8'],
    ['a tie is not rounded to the even digit', '1', '8', '12.2', 'contradicted', '12.5'],
    ['more than the whole', '378', '360', '105', 'holds', '105'],
  ] as const)('%s: %s of %s is printed as %s %%: %s', (_, part, whole, stated, verdict, printed) => {
    expect(checkRatio({ part, whole, stated })).toMatchObject({ verdict, printed, assuming: 'exactParts' })
  })

  test('the verdict names every mode that fits, and the exact fraction', () => {
    expect(checkRatio({ part: '36', whole: '37', stated: '97.3' })).toMatchObject({
      modes: ['halfUp'],
      exact: { numerator: '36', denominator: '37' },
      stated: { amount: '97.3', unit: 'percent' },
    })
    expect(checkRatio({ part: '356', whole: '360', stated: '98.88' }).modes).toEqual(['down'])
    expect(checkRatio({ part: '34927', whole: '163624', stated: '21' }).modes).toEqual(['halfUp', 'down'])
  })

  test('trailing zeros of the stated figure count', () => {
    expect(checkRatio({ part: '36', whole: '37', stated: '97.30' }).verdict).toBe('holds')
    expect(checkRatio({ part: '36', whole: '37', stated: '97.300' }).verdict).toBe('contradicted')
  })

  test('rounded parts give a share room, counts do not', () => {
    const figures = { part: '20', whole: '61', stated: '33.5' }
    expect(checkRatio(figures).verdict).toBe('contradicted')
    expect(checkRatio({ ...figures, assuming: 'roundedParts' })).toMatchObject({
      verdict: 'holds',
      assuming: 'roundedParts',
    })
    const counts = { part: quantity('20', 'household'), whole: quantity('61', 'household'), stated: '33.5' }
    expect(checkRatio({ ...counts, assuming: 'roundedParts' }).verdict).toBe('contradicted')
  })
})

test('a share is rounded in its own way, whichever way its parts were: 80,9 of 1.000 is 8,09 %', () => {
  const figures = { part: '80', whole: '1000', assuming: 'roundedParts' } as const
  expect(checkRatio({ ...figures, stated: '8.09' })).toMatchObject({ verdict: 'holds', modes: ['halfUp', 'down'] })
  expect(checkRatio({ ...figures, stated: '8.11' })).toMatchObject({
    verdict: 'contradicted',
    assuming: 'roundedParts',
  })
})

test('what is undecided says what it was asked to assume', () => {
  expect(checkRatio({ part: '5', whole: '0', stated: '5' }).assuming).toBe('exactParts')
  expect(checkRatio({ part: '5', whole: '0', stated: '5', assuming: 'roundedParts' }).assuming).toBe('roundedParts')
})

describe('units', () => {
  const thirdOfPlan = { part: quantity('350', 'billionVnd'), whole: quantity('419000', 'millionVnd') }

  test('of one dimension are converted exactly', () => {
    expect(checkRatio({ ...thirdOfPlan, stated: '83.5' }).verdict).toBe('holds')
    expect(checkRatio({ ...thirdOfPlan, stated: quantity('0.8', 'times') }).verdict).toBe('holds')
    expect(checkRatio({ ...thirdOfPlan, stated: quantity('835', 'permille') }).verdict).toBe('holds')
  })

  test('a yield or density is a ratio of its own', () => {
    const harvest = { part: quantity('1000', 'tonne'), whole: quantity('200', 'hectare') }
    expect(checkRatio({ ...harvest, stated: quantity('50', 'quintalPerHectare') }).verdict).toBe('holds')
    expect(checkRatio({ ...harvest, stated: quantity('51', 'quintalPerHectare') }).verdict).toBe('contradicted')
  })

  test.each([
    ['money of land', quantity('5', 'millionVnd'), quantity('10', 'hectare'), percent('50'), 'contradicted'],
    ['households of persons', quantity('5', 'household'), quantity('10', 'person'), percent('50'), 'undecided'],
    [
      'a share in points',
      quantity('5', 'hectare'),
      quantity('10', 'hectare'),
      quantity('50', 'percentagePoint'),
      'undecided',
    ],
    ['a share in hectares', quantity('5', 'vnd'), quantity('10', 'vnd'), quantity('50', 'hectare'), 'contradicted'],
  ] as const)('%s are not compared', (_, part, whole, stated, verdict) => {
    expect(checkRatio({ part, whole, stated })).toMatchObject({ verdict, reason: 'unitsDiffer', hints: [] })
  })

  test('an unknown unit is a mistake of the caller', () => {
    const part = { ...quantity('5', 'vnd'), unit: 'constructor' }
    expect(usageErrorOf(() => checkRatio({ part, whole: '5', stated: '1' })).code).toBe('unit.unknown')
  })
})

test.each([
  ['0', 'zeroWhole'],
  ['-5', 'negativeBase'],
])('a share of %s means nothing', (whole, reason) => {
  expect(checkRatio({ part: '5', whole, stated: '50' })).toMatchObject({ verdict: 'undecided', reason, modes: [] })
})

test.each(['1,5', '', '1e3', 'toString'])('the numeral %j is a mistake of the caller', (part) => {
  expect(usageErrorOf(() => checkRatio({ part, whole: '5', stated: '1' })).code).toBe('decimal.malformed')
})

describe('a ratio that does not hold', () => {
  test('names the nearest figures with which it would', () => {
    expect(checkRatio({ part: '33', whole: '360', stated: '9.26' }).nearest).toEqual([
      { role: 'whole', index: 0, value: '356' },
    ])
    expect(checkRatio({ part: '120', whole: '400', stated: '31' }).nearest).toEqual([
      { role: 'part', index: 0, value: '122' },
      { role: 'whole', index: 0, value: '393' },
    ])
    expect(checkRatio({ part: '30.25', whole: '99', stated: '32' }).nearest?.[0]?.value).toBe('31.19')
  })

  test.each([
    // what happened, part, whole, stated, hint
    ['digits swapped in the share', '36', '37', '93.7', { code: 'swappedDigits', role: 'stated', to: '97.3' }],
    ['a digit of the share lost', '356', '400', '9.0', { code: 'lostDigit', role: 'stated', to: '89.0' }],
    ['digits swapped in the part', '536', '720', '49.4', { code: 'swappedDigits', role: 'part', to: '356' }],
    ['a digit of the whole lost', '356', '72', '49.4', { code: 'lostDigit', role: 'whole', to: '720' }],
    ['a dot read as a comma', '129.034', '250000', '51.6', { code: 'dotForComma', role: 'part', to: '129034' }],
    ['a comma read as a dot', '2500', '5', '50', { code: 'dotForComma', role: 'part', to: '2.500' }],
    ['thousands for units', '350', '700000', '50', { code: 'factorThousand', role: 'part', to: '350000' }],
    ['units for thousands', '350.5', '0.701', '50', { code: 'factorThousand', role: 'part', to: '0.3505' }],
    ['the complement stated', '36', '37', '2.7', { code: 'complement', role: 'stated', to: '97.3' }],
    ['the growth stated', '110', '100', '10', { code: 'changeMeant', role: 'stated', to: '10' }],
  ] as const)('%s: %s of %s as %s %%', (_, part, whole, stated, hint) => {
    const check = checkRatio({ part, whole, stated })
    expect(check.verdict).toBe('contradicted')
    expect(check.hints).toContainEqual(expect.objectContaining(hint))
  })

  test('every hint says what it would replace, and under which modes it fits', () => {
    for (const { from, to, modes, role } of checkRatio({ part: '536', whole: '720', stated: '49.4' }).hints) {
      const figures = { part: '536', whole: '720', stated: '49.4', [role]: to }
      expect({ part: '536', whole: '720', stated: '49.4' }[role as 'part']).toBe(from)
      expect(checkRatio(figures)).toMatchObject({ modes })
    }
  })

  test('a ratio that holds gets no advice', () => {
    expect(checkRatio({ part: '36', whole: '37', stated: '97.3' })).toMatchObject({ hints: [] })
    expect(checkRatio({ part: '36', whole: '37', stated: '97.3' })).not.toHaveProperty('nearest')
  })
})
