import { describe, expect, test } from 'vitest'
import { years } from '../../src/period/index.ts'
import {
  averageGrowth,
  bare,
  boundKinds,
  completion,
  decline,
  type Goal,
  goalKinds,
  growth,
  level,
  maintain,
  milestone,
  reduction,
} from '../../src/target/index.ts'
import { percent } from '../../src/unit/index.ts'

const bound = bare(percent('5'))
const change = { base: 'previousYear', reading: 'relative' } as const
const span = years(2021, 2025)

describe('a goal keeps what it was made with', () => {
  test.each<[Goal, Goal]>([
    [level(bound), { kind: 'level', bound }],
    [growth(bound, change), { kind: 'growth', bound, ...change }],
    [reduction(bound, change), { kind: 'reduction', bound, ...change }],
    [averageGrowth(bound, { span }), { kind: 'averageGrowth', bound, span }],
    [completion(bound, { of: 'dossiers' }), { kind: 'completion', bound, of: 'dossiers' }],
    [maintain({ base: 'previousYear' }), { kind: 'maintain', base: 'previousYear' }],
    [decline({ base: 'previousYear' }), { kind: 'decline', base: 'previousYear' }],
    [milestone(), { kind: 'milestone' }],
  ])('%j', (goal, made) => {
    expect(goal).toEqual(made)
    expect(goalKinds).toContain(made.kind)
  })
})

test('there are eight kinds of goals and eight of bounds', () => {
  expect(goalKinds).toHaveLength(8)
  expect(boundKinds.join(' ')).toBe('exactly atLeast atMost moreThan lessThan between bare unstated')
})
