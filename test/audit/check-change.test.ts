import { describe, expect, test } from 'vitest'
import { checkChange } from '../../src/audit/index.ts'
import { percent, percentagePoints, quantity } from '../../src/unit/index.ts'

describe('a relative change', () => {
  test.each([
    // what, current, base, stated, direction, verdict
    ['III.1.1', '10535.8', '9578', '10', 'increase', 'holds'],
    ['rounded', '107', '99', '8.1', 'increase', 'holds'],
    ['cut off', '107', '99', '8.0', 'increase', 'holdsTruncated'],
    ['a fall', '87.3', '100', '12.7', 'decrease', 'holds'],
    ['a fall called a rise', '87.3', '100', '12.7', 'increase', 'contradicted'],
    ['a rise called a fall', '110', '100', '10', 'decrease', 'contradicted'],
    ['no change', '100', '100', '0', 'increase', 'holds'],
  ] as const)('%s: from %s, base %s, by %s %% (%s): %s', (_, current, base, stated, direction, verdict) => {
    expect(checkChange({ current, base, stated, direction })).toMatchObject({ verdict, reading: 'relative' })
  })

  test('is reported in its own direction', () => {
    const exact = checkChange({ current: '80', base: '100', stated: '20', direction: 'decrease' }).exact
    expect(exact).toEqual({ numerator: '1', denominator: '5' })
  })

  test.each([
    ['0', 'zeroBase'],
    ['-4', 'negativeBase'],
  ])('from a base of %s means nothing', (base, reason) => {
    expect(checkChange({ current: '5', base, stated: '10' })).toMatchObject({ verdict: 'undecided', reason })
  })
})

describe('a change between shares', () => {
  const cover = { current: percent('58.8'), base: percent('58.6') }

  test('is in points unless said otherwise: forest cover from 58,6 % to 58,8 %', () => {
    expect(checkChange({ ...cover, stated: '0.2' })).toMatchObject({ verdict: 'holds', reading: 'points' })
    expect(checkChange({ ...cover, stated: percentagePoints('0.2') }).verdict).toBe('holds')
    expect(checkChange({ ...cover, stated: '0.34', reading: 'relative' }).verdict).toBe('holds')
  })

  test('in another reading is a hint', () => {
    expect(checkChange({ ...cover, stated: '0.34' }).hints).toContainEqual(
      expect.objectContaining({ code: 'percentMeant', to: '0.34' }),
    )
    expect(checkChange({ ...cover, stated: '0.2', reading: 'relative' }).hints).toContainEqual(
      expect.objectContaining({ code: 'pointsMeant', to: '0.2' }),
    )
    const fallen = { current: percent('58.6'), base: percent('58.8'), direction: 'decrease' as const }
    expect(checkChange({ ...fallen, stated: '0.2', reading: 'relative' }).hints).toContainEqual(
      expect.objectContaining({ code: 'pointsMeant', to: '0.2' }),
    )
  })

  test.each([
    ['0.2', 'points'],
    ['0.34', 'relative'],
  ])('left ambiguous, %s holds in the reading %s', (stated, reading) => {
    expect(checkChange({ ...cover, stated, reading: 'ambiguous' })).toMatchObject({ verdict: 'holds', reading })
  })

  test('left ambiguous, it may fail in all', () => {
    expect(checkChange({ ...cover, stated: '0.5', reading: 'ambiguous' }).verdict).toBe('contradicted')
  })
})

describe('an absolute change', () => {
  const turns = { current: quantity('349', 'visit'), base: quantity('355', 'visit'), direction: 'decrease' } as const

  test('is in the unit of its figures: 349 after 355, fewer by 6 (I.4.a)', () => {
    expect(checkChange({ ...turns, stated: quantity('6', 'visit') })).toMatchObject({
      verdict: 'holds',
      reading: 'units',
    })
    expect(checkChange({ ...turns, stated: quantity('7', 'visit') }).verdict).toBe('contradicted')
    expect(checkChange({ ...turns, stated: '6', reading: 'units' }).verdict).toBe('holds')
  })

  test('is found where the reading is open', () => {
    expect(checkChange({ ...turns, stated: quantity('6', 'visit'), reading: 'ambiguous' })).toMatchObject({
      verdict: 'holds',
      reading: 'units',
    })
  })

  test('of bare numerals is asked for by its reading', () => {
    expect(checkChange({ current: '361', base: '355', stated: '6', reading: 'units' }).verdict).toBe('holds')
    expect(checkChange({ current: '361', base: '355', stated: '1.7', reading: 'ambiguous' })).toMatchObject({
      verdict: 'holds',
      reading: 'relative',
    })
  })

  test('in another unit of the dimension is converted, in a strange one refused', () => {
    const money = { current: quantity('1.5', 'billionVnd'), base: quantity('1', 'billionVnd') }
    expect(checkChange({ ...money, stated: quantity('500', 'millionVnd'), reading: 'units' }).verdict).toBe('holds')
    expect(checkChange({ ...money, stated: quantity('500', 'tonne'), reading: 'units' })).toMatchObject({
      verdict: 'contradicted',
      reason: 'unitsDiffer',
    })
    expect(checkChange({ current: money.current, base: quantity('1', 'hectare'), stated: '5' })).toMatchObject({
      verdict: 'contradicted',
      reason: 'unitsDiffer',
    })
  })
})

test('a ratio stated as a change is a hint: "tăng 108,7%" for 108,7 % of the base', () => {
  const check = checkChange({ current: '1087', base: '1000', stated: '108.7' })
  expect(check.verdict).toBe('contradicted')
  expect(check.hints).toContainEqual(expect.objectContaining({ code: 'ratioMeant', from: '108.7', to: '108.7' }))
})

test('no points are meant of figures that are no shares, even if they differ by as much', () => {
  const { hints } = checkChange({ current: '58.602', base: '58.6', stated: '0.2' })
  expect(hints.map(({ code }) => code)).not.toContain('pointsMeant')
})

test('what would fit is told of each figure by its role', () => {
  const { nearest, hints } = checkChange({ current: '371', base: '355', stated: '61', reading: 'units' })
  expect(nearest).toEqual([
    { role: 'current', index: 0, value: '416' },
    { role: 'base', index: 0, value: '310' },
  ])
  expect(hints).toContainEqual(expect.objectContaining({ code: 'swappedDigits', role: 'stated', from: '61', to: '16' }))
})
