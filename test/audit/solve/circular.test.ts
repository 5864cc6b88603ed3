import { describe, expect, test } from 'vitest'
import { areCircularlyImpossible } from '../../../src/audit/solve/circular.ts'
import { limits } from '../../../src/result/index.ts'
import { says } from '../../support/linear-statement.ts'

const none = () => false
const all = () => true

describe('statements in a circle that cannot all be true', () => {
  test.each([
    [
      'one difference in two sizes',
      [says('a', { x: '1', y: '-1' }, '[5 ; 5]'), says('b', { x: '1', y: '-1' }, '[0 ; 0]')],
    ],
    [
      'three differences that do not add up to nothing',
      [
        says('a', { x: '1', y: '-1' }, '[1 ; 1]'),
        says('b', { y: '1', z: '-1' }, '[1 ; 1]'),
        says('c', { z: '1', x: '-1' }, '[-1 ; -1]'),
      ],
    ],
  ])('%s', (_, statements) => {
    expect(areCircularlyImpossible(statements, none)).toBe(true)
  })

  test('differences that add up to nothing are possible', () => {
    const circle = [
      says('a', { x: '1', y: '-1' }, '[1 ; 1]'),
      says('b', { y: '1', z: '-1' }, '[1 ; 1]'),
      says('c', { z: '1', x: '-1' }, '[-2 ; -2]'),
    ]
    expect(areCircularlyImpossible(circle, none)).toBe(false)
  })

  test('a sum and a difference of which one would be below zero are impossible for counts alone', () => {
    const fewer = [says('a', { x: '1', y: '1' }, '[3 ; 3]'), says('b', { x: '1', y: '-1' }, '[5 ; 5]')]
    expect(areCircularlyImpossible(fewer, none)).toBe(false)
    expect(areCircularlyImpossible(fewer, all)).toBe(true)
    expect(areCircularlyImpossible(fewer, (key) => key === 'x')).toBe(false)
    expect(areCircularlyImpossible(fewer, (key) => key === 'y')).toBe(true)
  })

  test('what forms no circle is left to narrowing', () => {
    const chain = [
      says('a', { x: '1', y: '1' }, '[1 ; 2]'),
      says('b', { y: '1', z: '1' }, '[1 ; 2]'),
      says('c', { x: '1' }, '[5 ; 6]'),
      says('d', { x: '1' }, '[7 ; 8]'),
    ]
    expect(areCircularlyImpossible(chain, none)).toBe(false)
  })

  test('more than thirty statements are not searched', () => {
    const ring = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        says(`s${at}`, { [`x${at}`]: '1', [`x${(at + 1) % count}`]: '-1' }, at === 0 ? '[1 ; 1]' : '[0 ; 0]'),
      )
    expect(areCircularlyImpossible(ring(limits.circularStatements), none)).toBe(true)
    expect(areCircularlyImpossible(ring(limits.circularStatements + 1), none)).toBe(false)
  })
})
