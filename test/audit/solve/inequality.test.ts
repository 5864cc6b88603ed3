import { describe, expect, test } from 'vitest'
import { canAllHold } from '../../../src/audit/solve/eliminate.ts'
import {
  boundsOf,
  type Inequality,
  inequalitiesFor,
  quotientInequalities,
} from '../../../src/audit/solve/inequality.ts'
import { wholeFraction } from '../../../src/interval/index.ts'
import { limits } from '../../../src/result/index.ts'
import { readInterval as read } from '../../support/read-interval.ts'

/** "x + y - 5 > 0": an inequality as it would be written. */
function written({ coefficients, constant, strict }: Inequality): string {
  const terms = [...coefficients].map(([key, { top, bottom }]) => `${top}/${bottom} ${key}`)
  return `${[...terms, `${constant.top}/${constant.bottom}`].join(' + ')} ${strict ? '>' : '≥'} 0`
}

describe('what lies in an interval, as inequalities', () => {
  test.each([
    ['[1 ; 2)', ['1/1 x + -1/1 ≥ 0', '-1/1 x + 2/1 > 0']],
    ['(1 ; )', ['1/1 x + -1/1 > 0']],
    ['( ; 2]', ['-1/1 x + 2/1 ≥ 0']],
    ['( ; )', []],
  ])('an unknown in %s', (interval, expected) => {
    expect(boundsOf('x', read(interval)).map(written)).toEqual(expected)
  })

  test('a difference of unknowns', () => {
    const difference = new Map([
      ['x', wholeFraction(1n)],
      ['y', wholeFraction(-1n)],
    ])
    expect(inequalitiesFor(difference, read('(0 ; 5]')).map(written)).toEqual([
      '1/1 x + -1/1 y + 0/1 > 0',
      '-1/1 x + 1/1 y + 5/1 ≥ 0',
    ])
  })

  test.each([
    ['[1/2 ; 2)', ['1/1 y + 0/1 > 0', '-1/2 y + 1/1 x + 0/1 ≥ 0', '2/1 y + -1/1 x + 0/1 > 0']],
    ['(1/2 ; )', ['1/1 y + 0/1 > 0', '-1/2 y + 1/1 x + 0/1 > 0']],
    ['( ; 2]', ['1/1 y + 0/1 > 0', '2/1 y + -1/1 x + 0/1 ≥ 0']],
  ])('a quotient x / y in %s, the whole above zero', (interval, expected) => {
    expect(quotientInequalities('x', 'y', read(interval)).map(written)).toEqual(expected)
  })

  test('a quotient of an unknown and itself', () => {
    expect(quotientInequalities('x', 'x', read('[1/2 ; 1/2]')).map(written)).toEqual([
      '1/1 x + 0/1 > 0',
      '1/2 x + 0/1 ≥ 0',
      '-1/2 x + 0/1 ≥ 0',
    ])
  })
})

describe('inequalities that meet at a point', () => {
  const at = (interval: string) => boundsOf('x', read(interval))

  test.each([
    ['[1 ; )', '( ; 1]', true],
    ['(1 ; )', '( ; 1]', false],
    ['[1 ; )', '( ; 1)', false],
    ['[1 ; )', '( ; 2)', true],
    ['(1 ; )', '( ; 2)', true],
    ['[2 ; )', '( ; 1]', false],
  ])('%s and %s can hold together: %s', (a, b, together) => {
    expect(canAllHold([...at(a), ...at(b)])).toBe(together)
    expect(canAllHold([...at(b), ...at(a)])).toBe(together)
  })

  test('of two that say nearly the same the stronger counts, in whatever order', () => {
    for (const lows of [
      ['[1 ; )', '(1 ; )'],
      ['(1 ; )', '[1 ; )'],
      ['(1 ; )', '[0 ; )'],
      ['[0 ; )', '(1 ; )'],
    ]) {
      expect(canAllHold([...lows.flatMap(at), ...at('( ; 1]')])).toBe(false)
    }
    expect(canAllHold([...['[1 ; )', '(0 ; )'].flatMap(at), ...at('( ; 1]')])).toBe(true)
    for (const lows of [
      ['[1 ; )', '(0 ; )'],
      ['(0 ; )', '[1 ; )'],
    ]) {
      expect(canAllHold([...lows.flatMap(at), ...at('( ; 1/2]')])).toBe(false)
    }
  })

  test('what excludes itself is found whatever is said beside it', () => {
    expect(canAllHold([...boundsOf('x', read('( ; 5]')), ...boundsOf('y', read('[3 ; )'))])).toBe(true)
    expect(
      canAllHold([
        ...boundsOf('x', read('( ; 5]')),
        ...boundsOf('y', read('[3 ; )')),
        ...boundsOf('y', read('( ; 2]')),
      ]),
    ).toBe(false)
  })

  test('the unknown that makes the fewest inequalities goes first, so that many can be combined', () => {
    const many = Array.from({ length: 30 }, (_, step) => step)
    const difference = (a: string, b: string) =>
      inequalitiesFor(
        new Map([
          [a, wholeFraction(1n)],
          [b, wholeFraction(-1n)],
        ]),
        read('[0 ; )'),
      )
    // 30 figures below x and 30 above it: 900 pairs if x went first
    const around = (highest: string) => [
      ...many.flatMap((each) => [...difference('x', `low ${each}`), ...difference(`high ${each}`, 'x')]),
      ...many.flatMap((each) => [
        ...boundsOf(`low ${each}`, read('[1 ; )')),
        ...boundsOf(`high ${each}`, read(highest)),
      ]),
    ]
    expect(many.length ** 2).toBeGreaterThan(limits.inequalities)
    expect(canAllHold(around('( ; 5]'))).toBe(true)
    expect(canAllHold(around('( ; 0]'))).toBe(false)
  })

  test('too many to be combined are left undecided', () => {
    const half = Math.ceil(Math.sqrt(limits.inequalities)) + 1
    const slopes = Array.from({ length: half }, (_, step) => wholeFraction(BigInt(step + 1)))
    const rows = slopes.flatMap((slope) => {
      const sum = new Map([
        ['x', wholeFraction(1n)],
        ['y', slope],
      ])
      return inequalitiesFor(sum, read('[0 ; 1]'))
    })
    expect(canAllHold(rows)).toBeUndefined()
    expect(canAllHold(rows.slice(0, 10))).toBe(true)
  })
})
