import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canAllHold } from '../../../src/audit/solve/eliminate.ts'
import type { Inequality } from '../../../src/audit/solve/inequality.ts'
import { addFractions, type Fraction, fraction, multiplyFractions, wholeFraction } from '../../../src/interval/index.ts'
import { runs } from '../../support/runs.ts'

const keys = ['x', 'y', 'z']
const small = fc.integer({ min: -4, max: 4 }).map((value) => wholeFraction(BigInt(value)))
const sums = fc.tuple(small, small, small)
const zero = wholeFraction(0n)

function inequality(coefficients: readonly Fraction[], constant: Fraction, strict: boolean): Inequality {
  const named = coefficients.map((value, index) => [keys[index] ?? '', value] as const)
  return { coefficients: new Map(named), constant, strict }
}

const total = (values: readonly Fraction[]) => values.reduce(addFractions, zero)
const times = (value: Fraction, factor: bigint) => multiplyFractions(value, wholeFraction(factor))
const negative = (values: readonly Fraction[]) => values.map((value) => times(value, -1n))

describe('inequalities can all hold', () => {
  test('if a point satisfies them', () => {
    const rows = fc.array(fc.tuple(sums, fc.nat({ max: 3 }), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(sums, rows, (point, drawn) => {
        const system = drawn.map(([coefficients, slack, strict]) => {
          const atPoint = total(coefficients.map((each, index) => multiplyFractions(each, point[index] ?? zero)))
          const room = wholeFraction(BigInt(strict ? slack + 1 : slack))
          return inequality(coefficients, addFractions(times(atPoint, -1n), room), strict)
        })
        expect(canAllHold(system)).not.toBe(false)
      }),
      { numRuns: 2 * runs },
    )
  })
})

describe('inequalities cannot all hold', () => {
  test('if multiples of them add up to less than nothing', () => {
    const rows = fc.array(fc.tuple(sums, small, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 }), fc.boolean(), (drawn, gap, strict) => {
        const combined = keys.map((_, index) =>
          total(drawn.map(([coefficients, , factor]) => times(coefficients[index] ?? zero, BigInt(factor)))),
        )
        const constant = total(drawn.map(([, each, factor]) => times(each, BigInt(factor))))
        const opposite = addFractions(times(constant, -1n), wholeFraction(BigInt(strict ? -gap : -gap - 1)))
        const system = drawn.map(([coefficients, each]) => inequality(coefficients, each, false))
        expect(canAllHold([...system, inequality(negative(combined), opposite, strict)])).toBe(false)
      }),
      { numRuns: 2 * runs },
    )
  })

  test('an end that does not belong to both sides leaves nothing', () => {
    const one = wholeFraction(1n)
    const atLeast = inequality([one], fraction(-1n, 3n), false)
    const atMost = inequality([times(one, -1n)], fraction(1n, 3n), false)
    expect(canAllHold([atLeast, atMost])).toBe(true)
    expect(canAllHold([atLeast, { ...atMost, strict: true }])).toBe(false)
    expect(canAllHold([])).toBe(true)
  })
})
