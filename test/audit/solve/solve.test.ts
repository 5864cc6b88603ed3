import { describe, expect, test } from 'vitest'
import type { Domains, Solvable } from '../../../src/audit/solve/solvable.ts'
import { solve } from '../../../src/audit/solve/solve.ts'
import { asInterval, compareFractions, multiplyFractions } from '../../../src/interval/index.ts'
import { limits } from '../../../src/result/index.ts'
import { says } from '../../support/linear-statement.ts'
import { readFraction } from '../../support/read-interval.ts'
import { writtenInterval } from '../../support/written-interval.ts'

const noCount = () => false
const written = (domains: Domains, key: string) => writtenInterval(asInterval(domains(key)))
const named = (statements: readonly Solvable[]) => statements.map(({ id }) => id)
const suspectsOf = ({ conflicts }: ReturnType<typeof solve>) =>
  conflicts.map(({ suspects }) => named(suspects.map(({ statement }) => statement)))

describe('where unknowns lie', () => {
  test('follows from statement to statement', () => {
    const { domains, conflicts } = solve(
      [
        says('z is twice y', { z: '1', y: '-2' }, '[0 ; 0]'),
        says('y is x and 5', { y: '1', x: '-1' }, '[5 ; 5]'),
        says('x is about 20', { x: '1' }, '[19 ; 21)'),
      ],
      noCount,
    )
    expect(conflicts).toEqual([])
    expect(['x', 'y', 'z'].map((key) => written(domains, key))).toEqual(['[19 ; 21)', '[24 ; 26)', '[48 ; 52)'])
  })

  test('is everywhere where nothing is said', () => {
    expect(written(solve([], noCount).domains, 'x')).toBe('( ; )')
  })

  test('is a whole number, none below zero, where it counts', () => {
    const statements = [says('a', { x: '1' }, '(-3 ; 4)'), says('b', { y: '2', x: '-1' }, '[1 ; 1]')]
    const { domains } = solve(statements, (key) => key === 'x')
    expect(['x', 'y'].map((key) => written(domains, key))).toEqual(['[0 ; 3]', '[1/2 ; 2]'])
  })
})

describe('what would follow if statements that were set aside were true', () => {
  const statements = [
    says('a', { x: '1' }, '[1 ; 2]'),
    says('b', { x: '1' }, '[5 ; 6]'),
    says('c', { y: '1', x: '-1' }, '[1 ; 1]'),
  ]

  test('is told without its being taken as true', () => {
    const solution = solve(statements, noCount)
    const [a, b] = statements
    if (a === undefined || b === undefined) return expect.unreachable()
    expect(written(solution.domains, 'y')).toBe('( ; )')
    expect(written(solution.domainsWith([a]), 'y')).toBe('[2 ; 3]')
    expect(written(solution.domainsWith([b]), 'y')).toBe('[6 ; 7]')
    expect(written(solution.domains, 'y')).toBe('( ; )')
  })

  test('is what is known without them where they exclude each other', () => {
    const solution = solve(statements, noCount)
    expect(written(solution.domainsWith(statements), 'y')).toBe('( ; )')
  })
})

describe('who is to blame', () => {
  test('of two that exclude each other is the one that a third speaks against, and the first counts again', () => {
    const solution = solve(
      [
        says('a', { x: '1' }, '[1 ; 2]'),
        says('b', { x: '1' }, '[5 ; 6]'),
        says('c', { x: '1', y: '-1' }, '[0 ; 0]'),
        says('d', { y: '1' }, '[2 ; 3]'),
      ],
      noCount,
    )
    expect(suspectsOf(solution)).toEqual([['b']])
    expect(['x', 'y'].map((key) => written(solution.domains, key))).toEqual(['[2 ; 2]', '[2 ; 2]'])
  })

  test('is each of two where nothing else is said', () => {
    const solution = solve([says('b', { x: '1' }, '[5 ; 6]'), says('a', { x: '1' }, '[1 ; 2]')], noCount)
    expect(suspectsOf(solution)).toEqual([['a', 'b']])
    const [conflict] = solution.conflicts
    expect(conflict).toMatchObject({ at: 'x', irreducible: true })
    expect(conflict?.suspects.map(({ domains }) => written(domains, 'x'))).toEqual(['[5 ; 6]', '[1 ; 2]'])
  })

  test('is each of three where a fourth speaks against all of them', () => {
    const solution = solve(
      [says('a', { x: '1' }, '[1 ; 2]'), says('b', { x: '1' }, '[5 ; 6]'), says('c', { x: '1' }, '[3 ; 4]')],
      noCount,
    )
    expect(suspectsOf(solution)).toEqual([['a', 'b']])
    expect(written(solution.domains, 'x')).toBe('[3 ; 4]')
    expect(solution.conflicts[0]?.suspects.map(({ domains }) => written(domains, 'x'))).toEqual(['[3 ; 4]', '[3 ; 4]'])
  })

  test('is a statement that no number satisfies, alone', () => {
    const solution = solve([says('a', { x: '1' }, '[3/10 ; 4/10]'), says('b', { x: '1' }, '[0 ; 5]')], () => true)
    expect(suspectsOf(solution)).toEqual([['a']])
    expect(written(solution.domains, 'x')).toBe('[0 ; 5]')
  })

  test('are all that go round in a circle, where none of the unknowns is left without a value', () => {
    const solution = solve(
      [
        says('a', { z: '1', y: '-1' }, '[5 ; 5]'),
        says('b', { z: '1', y: '-1' }, '[0 ; 0]'),
        says('c', { w: '1', z: '-1' }, '[1 ; 1]'),
        says('d', { w: '1' }, '[7 ; 8]'),
      ],
      noCount,
    )
    expect(solution.conflicts.map(({ members, irreducible }) => [named(members), irreducible])).toEqual([
      [['a', 'b'], true],
    ])
    expect(['w', 'z', 'y'].map((key) => written(solution.domains, key))).toEqual(['[7 ; 8]', '[6 ; 7]', '( ; )'])
  })
})

describe('statements that are set aside', () => {
  // In the order of their ids p and q first meet in the second round, when w and u have long followed y.
  const solution = solve(
    [
      says('a', { x: '1' }, '[1 ; 1]'),
      says('b', { y: '1', x: '-1' }, '[1 ; 1]'),
      says('beside 1', { w: '1', y: '-1' }, '[1 ; 1]'),
      says('beside 2', { u: '1', w: '-1' }, '[0 ; 0]'),
      says('beside 3', { y: '1', v: '-1' }, '[-10 ; 10]'),
      says('beside 4', { v: '1' }, '[4 ; 4]'),
      says('c 1', { q: '1', p: '-1' }, '[1 ; 1]'),
      says('c 2', { z: '1', q: '-1' }, '[1 ; 1]'),
      says('c 3', { p: '1', y: '-1' }, '[1 ; 1]'),
      says('d', { z: '1' }, '[9 ; 9]'),
    ],
    noCount,
  )

  test('are all that a conflict needs, and nothing else', () => {
    expect(suspectsOf(solution)).toEqual([['a', 'b', 'c 1', 'c 2', 'c 3', 'd']])
  })

  test('take with them whatever followed from them, however far', () => {
    expect(['x', 'z', 'p', 'q'].map((key) => written(solution.domains, key))).toEqual(Array(4).fill('( ; )'))
  })

  test('leave what follows from the others', () => {
    const left = ['v', 'y', 'w', 'u'].map((key) => written(solution.domains, key))
    expect(left).toEqual(['[4 ; 4]', '[-6 ; 14]', '[-5 ; 15]', '[-5 ; 15]'])
  })
})

describe('statements that go round in a circle', () => {
  const same = says('same', { x: '1', y: '-1' }, '[0 ; 0]')
  const highest = (factor: string) =>
    solve(
      [says('start', { x: '1' }, '[0 ; 1000]'), same, says('less', { x: '1', y: `-${factor}` }, '( ; 0]')],
      noCount,
    ).domains('x').high
  const lowest = (factor: string) =>
    solve(
      [says('start', { x: '1' }, '[-1000 ; 0]'), same, says('more', { x: '1', y: `-${factor}` }, '[0 ; )')],
      noCount,
    ).domains('x').low
  /** The end after so many rounds, of which the first puts it where it starts. */
  const endAfter = (start: string, factor: string, rounds: number) => ({
    value: Array.from({ length: rounds - 1 }, () => readFraction(factor)).reduce(
      multiplyFractions,
      readFraction(start),
    ),
    closed: true,
  })

  test('come to rest after eight rounds that each gain less than a thousandth', () => {
    expect(highest('0.9999')).toEqual(endAfter('1000', '0.9999', limits.freeMoves))
    expect(lowest('0.9999')).toEqual(endAfter('-1000', '0.9999', limits.freeMoves))
  })

  test('are followed through a hundred where each gains more, yet not for ever', () => {
    expect(highest('0.5')).toEqual(endAfter('1000', '0.5', limits.moves))
    expect(lowest('0.5')).toEqual(endAfter('-1000', '0.5', limits.moves))
    // exactly a thousandth each: more than eight rounds, 1000 · 0,999^7 being 993
    expect(compareFractions(highest('0.999')?.value ?? readFraction('1000'), readFraction('985'))).toBe(-1)
  })

  test('keep their ends short, and the number that satisfies them', () => {
    const { domains } = solve(
      [says('start', { x: '1' }, '[0 ; 1000]'), same, says('less', { x: '1', y: '-0.9' }, '( ; 0]')],
      noCount,
    )
    const { low, high } = domains('x')
    expect(low?.value).toEqual(readFraction('0'))
    expect(String(high?.value.bottom).length).toBeLessThanOrEqual(limits.endDigits)
  })
})
