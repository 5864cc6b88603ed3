import { describe, expect, test } from 'vitest'
import { besideHalf, checkRounding, roundingModes, roundsUp } from '../../src/decimal/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('a number between two that can be printed', () => {
  test('lies below the half, on it or above it', () => {
    expect([-3, 0, 7].map(besideHalf)).toEqual(['belowHalf', 'half', 'aboveHalf'])
  })

  test('that is printable itself goes nowhere in any mode', () => {
    const position = { negative: false, odd: true, fraction: 'none' } as const
    expect(roundingModes.map((mode) => roundsUp(mode, position))).toEqual(roundingModes.map(() => false))
  })

  test('goes up by ceiling and never by floor', () => {
    const position = { negative: false, odd: true, fraction: 'aboveHalf' } as const
    expect([roundsUp('ceiling', position), roundsUp('floor', position)]).toEqual([true, false])
  })
})

test('the refusal of a mode names all seven', () => {
  expect(usageErrorOf(() => checkRounding('half-up')).issues).toMatchObject([
    { expected: 'ceiling | floor | up | down | halfUp | halfDown | halfEven', received: 'half-up' },
  ])
})
