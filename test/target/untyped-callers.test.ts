import { describe, expect, test } from 'vitest'
import * as targets from '../../src/target/index.ts'
import { bare, unstated } from '../../src/target/index.ts'
import { percent } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

type Untyped = (...values: readonly unknown[]) => unknown
const { averageGrowth, completion, decline, growth, level, maintain, reduction } = targets as unknown as {
  readonly [Name in keyof typeof targets]: Untyped
}
const bound = bare(percent('9'))

describe('a goal that does not say what it must', () => {
  test.each([
    ['growth without options', () => growth(bound), 'target.notStated', '{ base, reading }'],
    ['growth without a base', () => growth(bound, { reading: 'relative' }), 'target.notStated', '{ base }'],
    ['reduction of null', () => reduction(bound, null), 'target.notStated', '{ base, reading }'],
    ['an average without a span', () => averageGrowth(bound), 'target.notStated', '{ span }'],
    ['completion of nothing', () => completion(bound, {}), 'target.notStated', '{ of }'],
    ['maintain from nothing', () => maintain(), 'target.notStated', '{ base }'],
    ['decline from nothing', () => decline(), 'target.notStated', '{ base }'],
    ['a level of a text', () => level('50'), 'target.notABound', 'bare'],
    ['a level of a quantity', () => level(percent('50')), 'target.notABound', 'bare'],
    ['a growth to nothing', () => growth(undefined, { base: 'unstated', reading: 'points' }), 'target.notABound', ''],
    ['a bound called constructor', () => level({ kind: 'constructor' }), 'target.notABound', 'unstated'],
  ])('%s', (_, make, code, expected) => {
    const [issue] = usageErrorOf(make).issues
    expect(issue.code).toBe(code)
    expect(issue.expected).toContain(expected)
  })

  test('no figure is a bound too', () => {
    expect(level(unstated())).toEqual({ kind: 'level', bound: { kind: 'unstated' } })
  })
})

describe('a bound of what is no quantity', () => {
  const bounds = targets as unknown as { readonly [name: string]: Untyped }
  test.each([
    ['exactly', ['50', 'hectare']],
    ['atLeast', ['50', 'hectare']],
    ['atMost', [50]],
    ['moreThan', [null]],
    ['lessThan', [undefined]],
    ['bare', ['50%']],
    ['between', ['8', '10']],
  ])('%s(%j)', (name, values) => {
    const { issues } = usageErrorOf(() => bounds[name]?.(...values))
    expect(issues).toMatchObject([{ code: 'unit.notAQuantity', expected: '{ amount, unit }' }])
  })
})
