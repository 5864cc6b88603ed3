import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aboveZero,
  atMostZero,
  everything,
  type Fraction,
  fraction,
  holds,
  hull,
  intersect,
  isEmpty,
  isHigherLow,
  isInside,
  isLowerHigh,
  meets,
  only,
  onlyNumberIn,
  onlyZero,
  span,
} from '../../src/interval/index.ts'
import { readFraction as number, readInterval as read } from '../support/read-interval.ts'
import { runs } from '../support/runs.ts'

const samples: Fraction[] = Array.from({ length: 33 }, (_, step) => fraction(BigInt(step - 16), 4n))
const ends = fc.option(fc.record({ value: fc.constantFrom(...samples), closed: fc.boolean() }), { nil: undefined })
const spans = fc.tuple(ends, ends).map(([low, high]) => span(low, high))

describe('two intervals', () => {
  test('the intersection holds what both hold, the hull what either holds', () => {
    fc.assert(
      fc.property(spans, spans, fc.constantFrom(...samples), (a, b, x) => {
        expect(holds(intersect(a, b), x)).toBe(holds(a, x) && holds(b, x))
        if (holds(a, x) || holds(b, x)) expect(holds(hull(a, b), x)).toBe(true)
        if (isInside(a, b) && holds(a, x)) expect(holds(b, x)).toBe(true)
      }),
      { numRuns: 2 * runs },
    )
  })

  test.each([
    ['[1 ; 2)', '[2 ; 3]', false],
    ['[1 ; 2]', '[2 ; 3]', true],
    ['[1 ; 2)', '( ; 1]', true],
    ['(1 ; 2)', '( ; 1]', false],
  ])('%s and %s have a number in common: %s', (a, b, common) => {
    expect(meets(read(a), read(b))).toBe(common)
  })

  test.each([
    ['[1 ; 2]', '[1 ; 2]', true],
    ['(1 ; 2)', '(1 ; 2)', true],
    ['(1 ; 2)', '[1 ; 2]', true],
    ['[1 ; 2)', '(1 ; 2)', false],
    ['(1 ; 2]', '(1 ; 2)', false],
    ['[1 ; 2]', '( ; )', true],
    ['[1 ; )', '[1 ; 2]', false],
    ['( ; 2]', '[1 ; 2]', false],
    ['[1 ; 2]', '[3 ; 4]', false],
    ['[3 ; 4]', '[1 ; 2]', false],
  ])('%s lies inside %s: %s', (inner, outer, inside) => {
    expect(isInside(read(inner), read(outer))).toBe(inside)
  })

  test.each([
    ['[1 ; 2]', '[0 ; 3]', true, true],
    ['(1 ; 2)', '[1 ; 2]', true, true],
    ['[1 ; 2]', '(1 ; 2)', false, false],
    ['(1 ; 2)', '(1 ; 2)', false, false],
    ['[1 ; 2]', '[1 ; 2]', false, false],
    ['[1 ; 2]', '( ; )', true, true],
    ['( ; )', '[1 ; 2]', false, false],
    ['(0 ; 3)', '[1 ; 2]', false, false],
    ['( ; )', '( ; )', false, false],
  ])('%s begins above and ends below %s: %s, %s', (a, b, higher, lower) => {
    expect([isHigherLow(read(a).low, read(b).low), isLowerHigh(read(a).high, read(b).high)]).toEqual([higher, lower])
  })
})

describe('one interval', () => {
  test.each([
    ['[1 ; 1]', false],
    ['[1 ; 1)', true],
    ['(1 ; 1]', true],
    ['[2 ; 1]', true],
    ['( ; 1)', false],
    ['(1 ; )', false],
  ])('%s is empty: %s', (text, empty) => {
    expect(isEmpty(read(text))).toBe(empty)
  })

  test('of one number gives that number, and no other interval does', () => {
    expect(onlyNumberIn(read('[7 ; 7]'))).toEqual(number('7'))
    expect(onlyNumberIn(only(number('2/3')))).toEqual(number('2/3'))
    for (const several of ['[7 ; 8]', '[7 ; )', '( ; 7]', '( ; )', '[7 ; 7)', '(7 ; 7]']) {
      expect(onlyNumberIn(read(several))).toBeUndefined()
    }
  })

  test('goes on for ever on the side that has no end', () => {
    expect(span(undefined, undefined)).toStrictEqual({})
    expect(Object.keys(span(undefined, { value: number('1'), closed: true }))).toEqual(['high'])
    expect(Object.keys(span({ value: number('1'), closed: true }, undefined))).toEqual(['low'])
  })

  test.each([
    ['every number', everything, [true, true, true]],
    ['what lies above zero', aboveZero, [false, false, true]],
    ['zero and what lies below', atMostZero, [true, true, false]],
    ['zero alone', onlyZero, [false, true, false]],
  ] as const)('%s: whether it holds -1/1000, 0 and 1/1000', (_, interval, held) => {
    expect(['-1/1000', '0', '1/1000'].map((text) => holds(interval, number(text)))).toEqual(held)
  })
})
