import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFractions,
  addIntervals,
  divideFractions,
  divideIntervals,
  everything,
  type Fraction,
  fraction,
  holds,
  isEmpty,
  multiplyFractions,
  multiplyIntervals,
  negateInterval,
  type Span,
  scaleInterval,
  span,
  subtractFractions,
  subtractIntervals,
} from '../../src/interval/index.ts'
import { readInterval as read, readFraction } from '../support/read-interval.ts'
import { runs } from '../support/runs.ts'

const numbers: Fraction[] = [-3n, -2n, -1n, 0n, 1n, 2n, 3n].flatMap((top) => [fraction(top, 1n), fraction(top, 2n)])
const ends = fc.option(fc.record({ value: fc.constantFrom(...numbers), closed: fc.boolean() }), { nil: undefined })
const spans = fc.tuple(ends, ends).map(([low, high]) => span(low, high))
const membersOf = (interval: Span) => [...samples].filter((each) => holds(interval, each))
const samples: Fraction[] = Array.from({ length: 81 }, (_, step) => fraction(BigInt(step - 40), 8n))

describe('interval arithmetic', () => {
  test.each([
    ['[1 ; 2)', '+', '(3 ; 4]', '(4 ; 6)'],
    ['[1 ; 2)', '-', '(3 ; 4]', '[-3 ; -1)'],
    ['[1 ; 2)', '×', '(3 ; 4]', '(3 ; 8)'],
    ['[-1 ; 2)', '×', '[3 ; 4]', '[-4 ; 8)'],
    ['[0 ; 1]', '×', '(2 ; 3)', '[0 ; 3)'],
    ['(0 ; 1]', '×', '[5 ; )', '(0 ; )'],
    ['[0 ; 0]', '×', '( ; )', '[0 ; 0]'],
    ['[-1 ; 1]', '×', '[2 ; )', '( ; )'],
    ['[-1 ; 1]', '×', '[-2 ; 2)', '[-2 ; 2]'],
    ['[0 ; 6]', '÷', '[1 ; 2]', '[0 ; 6]'],
    ['[80 ; 80]', '÷', '[0.635 ; 0.64]', '[125 ; 16000/127]'],
    ['[6 ; 6]', '÷', '[0 ; 2)', '(3 ; )'],
    ['[6 ; 6]', '÷', '(-2 ; 0]', '( ; -3)'],
    ['[6 ; 6]', '÷', '(-2 ; 2)', '( ; )'],
    ['[0 ; 6]', '÷', '[0 ; 2)', '( ; )'],
    ['[6 ; 12]', '÷', '[3 ; )', '(0 ; 4]'],
    ['[6 ; 12]', '÷', '( ; -3]', '[-4 ; 0)'],
  ])('%s %s %s is %s', (left, operation, right, expected) => {
    const compute = { '+': addIntervals, '-': subtractIntervals, '×': multiplyIntervals, '÷': divideIntervals }
    const result = compute[operation as keyof typeof compute](read(left), read(right))
    expect(result).toEqual(read(expected))
  })

  test('what divides by zero alone holds no number, unless the dividend is zero', () => {
    expect(isEmpty(divideIntervals(read('[1 ; 2]'), read('[0 ; 0]')))).toBe(true)
    expect(divideIntervals(read('[0 ; 2]'), read('[0 ; 0]'))).toEqual(everything)
  })

  test.each([
    ['×', multiplyIntervals],
    ['÷', divideIntervals],
  ])('no number %s any number is no number', (_, compute) => {
    const [nothing, some] = [read('[2 ; 1]'), read('[-1 ; 1]')]
    expect([compute(nothing, some), compute(some, nothing), compute(nothing, nothing)].every(isEmpty)).toBe(true)
  })

  test('a figure in thousands stands for a thousand times its interval', () => {
    expect(scaleInterval(read('[4.5 ; 5.5)'), readFraction('1000'))).toEqual(read('[4500 ; 5500)'))
    expect(scaleInterval(read('( ; 5.5]'), readFraction('1/10'))).toEqual(read('( ; 11/20]'))
    expect(scaleInterval(read('(4.5 ; )'), readFraction('2'))).toEqual(read('(9 ; )'))
    expect(scaleInterval(read('[4.5 ; 5)'), readFraction('1'))).toEqual(read('[4.5 ; 5)'))
  })

  test('less than 5 with the other sign is more than -5', () => {
    expect(negateInterval(read('( ; 5)'))).toEqual(read('(-5 ; )'))
    expect(negateInterval(read('[-2 ; 5)'))).toEqual(read('(-5 ; 2]'))
  })

  test('whatever two members give lies in the result', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        for (const x of membersOf(a).slice(0, 12)) {
          for (const y of membersOf(b).slice(-12)) {
            expect(holds(addIntervals(a, b), addFractions(x, y))).toBe(true)
            expect(holds(subtractIntervals(a, b), subtractFractions(x, y))).toBe(true)
            expect(holds(multiplyIntervals(a, b), multiplyFractions(x, y))).toBe(true)
            if (y.top !== 0n) expect(holds(divideIntervals(a, b), divideFractions(x, y))).toBe(true)
          }
        }
      }),
      { numRuns: runs },
    )
  })
})
