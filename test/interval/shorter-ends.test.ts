import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asInterval, fraction, holds, shorterEnds, span } from '../../src/interval/index.ts'
import { limits } from '../../src/result/index.ts'
import { readInterval } from '../support/read-interval.ts'
import { runs } from '../support/runs.ts'
import { writtenInterval } from '../support/written-interval.ts'

/** The interval with ends of so many digits, written. */
const shorter = (text: string, digits: number) => writtenInterval(asInterval(shorterEnds(readInterval(text), digits)))

describe('an interval with ends of at most four digits', () => {
  test.each([
    ['[1/3 ; 9999/10000]', '[1/3 ; 9999/10000]'],
    ['[-10000 ; 10000]', '[-10000 ; 10000]'],
    ['[1/10001 ; 1]', '(0 ; 1]'],
    ['[1 ; 20003/10001]', '[1 ; 201/100)'],
    ['[-20003/10001 ; 1/10007]', '(-201/100 ; 1/100)'],
    ['[10001/10000 ; 2]', '(1 ; 2]'],
    ['[99999/10 ; 20001/2]', '[99999/10 ; )'],
    ['(-20001/2 ; -99999/10]', '( ; -99999/10]'],
    ['(99999/10 ; 10000)', '(99999/10 ; 10000)'],
    ['[10001 ; )', '( ; )'],
    ['( ; -10001]', '( ; )'],
    ['( ; )', '( ; )'],
  ])('%s becomes %s', (long, short) => {
    expect(shorter(long, 4)).toBe(short)
  })
})

test('ends are moved outwards: no number of the interval is lost', () => {
  const bottoms = fc.oneof(fc.bigInt(1n, 10n ** 12n), fc.constantFrom(1n, 2n, 1000n))
  const numbers = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), bottoms).map(([top, bottom]) => fraction(top, bottom))
  fc.assert(
    fc.property(numbers, numbers, numbers, fc.boolean(), (low, high, other, closed) => {
      const interval = span({ value: low, closed }, { value: high, closed })
      for (const number of [low, high, other]) {
        if (holds(interval, number)) expect(holds(shorterEnds(interval, 6), number)).toBe(true)
      }
    }),
    { numRuns: runs },
  )
})

test('an inferred interval is handed out with ends that every ratio can hold', () => {
  const [digits, tiny] = [limits.resultDigits / 2, 1n]
  const long = span({ value: fraction(tiny, 10n ** BigInt(digits) + 1n), closed: true }, undefined)
  const kept = span({ value: fraction(tiny, 10n ** BigInt(digits)), closed: true }, undefined)
  expect(writtenInterval(asInterval(long))).toBe('(0 ; )')
  expect(asInterval(kept).low?.value).toEqual({ numerator: '1', denominator: `1${'0'.repeat(digits)}` })
})
