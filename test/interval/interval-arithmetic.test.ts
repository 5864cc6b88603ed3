import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addFractions,
  addIntervals,
  ceilingOf,
  compareFractions,
  divideFractions,
  divideIntervals,
  everything,
  type Fraction,
  floorOf,
  fraction,
  fractionOf,
  holds,
  hull,
  intersect,
  isEmpty,
  isInside,
  multiplyFractions,
  multiplyIntervals,
  onlyNumberIn,
  type Span,
  span,
  subtractFractions,
  subtractIntervals,
} from '../../src/interval/index.ts'

const numbers: Fraction[] = [-3n, -2n, -1n, 0n, 1n, 2n, 3n].flatMap((top) => [fraction(top, 1n), fraction(top, 2n)])
const ends = fc.option(fc.record({ value: fc.constantFrom(...numbers), closed: fc.boolean() }), { nil: undefined })
const spans = fc.tuple(ends, ends).map(([low, high]) => span(low, high))
const membersOf = (interval: Span) => [...samples].filter((each) => holds(interval, each))
const samples: Fraction[] = Array.from({ length: 81 }, (_, step) => fraction(BigInt(step - 40), 8n))

/** "[-1 ; 2)" to compute with. */
function read(text: string): Span {
  const [low, high] = text.slice(1, -1).split(' ; ')
  const end = (numeral: string | undefined, closed: boolean) =>
    numeral ? { value: readFraction(numeral), closed } : undefined
  return span(end(low, text.startsWith('[')), end(high, text.endsWith(']')))
}

function readFraction(text: string): Fraction {
  const [top = '', bottom = '1'] = text.split('/')
  return divideFractions(fractionOf(top), fractionOf(bottom))
}

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
      { numRuns: 300 },
    )
  })
})

describe('sets', () => {
  test('the intersection holds what both hold, the hull what either holds', () => {
    fc.assert(
      fc.property(spans, spans, fc.constantFrom(...samples), (a, b, x) => {
        expect(holds(intersect(a, b), x)).toBe(holds(a, x) && holds(b, x))
        if (holds(a, x) || holds(b, x)) expect(holds(hull(a, b), x)).toBe(true)
        if (isInside(a, b) && holds(a, x)) expect(holds(b, x)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['[1 ; 1]', false],
    ['[1 ; 1)', true],
    ['(1 ; 1]', true],
    ['[2 ; 1]', true],
    ['( ; 1)', false],
  ])('%s is empty: %s', (text, empty) => {
    expect(isEmpty(read(text))).toBe(empty)
  })

  test('an interval of one number gives that number', () => {
    expect(onlyNumberIn(read('[7 ; 7]'))).toEqual(fraction(7n, 1n))
    expect(onlyNumberIn(read('[7 ; 8]'))).toBeUndefined()
    expect(onlyNumberIn(read('[7 ; )'))).toBeUndefined()
  })
})

describe('fractions', () => {
  test.each([
    ['3.5', 3n, 4n],
    ['-3.5', -4n, -3n],
    ['-3', -3n, -3n],
    ['0.2', 0n, 1n],
    ['-0.2', -1n, 0n],
  ])('%s lies between the whole numbers %s and %s', (numeral, below, above) => {
    expect([floorOf(fractionOf(numeral)), ceilingOf(fractionOf(numeral))]).toEqual([below, above])
  })

  test('a fraction is kept in lowest terms with its sign on top', () => {
    expect(fraction(356n, -360n)).toEqual({ top: -89n, bottom: 90n })
    expect(compareFractions(fraction(1n, 3n), fractionOf('0.333'))).toBe(1)
    expect(() => fraction(1n, 0n)).toThrow(/decimal\.divisionByZero/)
  })
})
