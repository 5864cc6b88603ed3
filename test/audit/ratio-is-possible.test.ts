import { describe, expect, test } from 'vitest'
import { ratioIsPossible } from '../../src/audit/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('a share of a count comes from a whole number', () => {
  test.each([
    // share, whole, numerators, modes
    ['98.88', '360', ['356'], ['down']],
    ['98.89', '360', ['356'], ['halfUp']],
    ['1.12', '360', [], []],
    ['9.26', '360', [], []],
    ['97.3', '37', ['36'], ['halfUp']],
    ['50', '3', [], []],
    ['67', '3', ['2'], ['halfUp']],
    ['105', '360', ['377', '378', '379', '380', '381'], ['halfUp', 'down']],
    ['0', '3', ['0'], ['halfUp', 'down']],
    ['100', '8', ['8'], ['halfUp', 'down']],
  ] as const)('%s %% of %s from %j', (stated, whole, numerators, modes) => {
    expect(ratioIsPossible({ stated, whole })).toEqual({
      possible: numerators.length > 0,
      numerators,
      numeratorCount: String(numerators.length),
      modes,
    })
  })

  test('of many, the roundest are named and all counted', () => {
    expect(ratioIsPossible({ stated: '45.5', whole: '1000000' })).toEqual({
      possible: true,
      numerators: ['455000'],
      numeratorCount: '1500',
      modes: ['halfUp', 'down'],
    })
  })

  test('the count may have its unit, the share another one', () => {
    const whole = quantity('360', 'construction')
    expect(ratioIsPossible({ stated: quantity('988.8', 'permille'), whole }).numerators).toEqual(['356'])
  })
})

test.each(['0', '-3', '3.5'])('%s is not a count', (whole) => {
  expect(usageErrorOf(() => ratioIsPossible({ stated: '5', whole })).code).toBe('audit.notACount')
})
