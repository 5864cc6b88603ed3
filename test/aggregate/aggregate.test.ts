import { describe, expect, test } from 'vitest'
import { aggregate, byArea, bySector, jointOutcome } from '../../src/aggregate/index.ts'
import { type Evaluation, evaluate, type Outcome } from '../../src/evaluate/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { bare, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen, targetOf } from '../support/evaluation.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const goal = level(bare(quantity('50', 'hectare')))

function evaluated(id: string, actual: string | undefined, jointly?: string): Evaluation {
  const observations = actual === undefined ? [] : [seen(actual, 'hectare')]
  const evaluation = judged(goal, indicatorOf('hectare'), observations)
  return { ...evaluation, target: { ...targetOf(goal), id, ...(jointly === undefined ? {} : { jointly }) } }
}

describe('x of y targets met or exceeded', () => {
  test('pending targets are left out and named', () => {
    const [summary] = aggregate([
      evaluated('a', '50'),
      evaluated('b', '60'),
      evaluated('c', '40'),
      evaluated('d', undefined),
    ])
    expect(summary).toMatchObject({
      met: 2,
      assessed: 3,
      pending: ['d'],
      counts: { exceeded: 1, met: 1, missed: 1, pending: 1 },
    })
  })

  test('a joint group counts once, and is met only if all of it is ("cả 3 tiêu chí")', () => {
    const all = [evaluated('a', '50', 'three'), evaluated('b', '60', 'three'), evaluated('c', '51', 'three')]
    expect(aggregate(all)).toMatchObject([{ met: 1, assessed: 1 }])
    expect(aggregate([...all, evaluated('d', '49', 'three')])).toMatchObject([
      { met: 0, assessed: 1, counts: { missed: 1 } },
    ])
  })

  test('nothing evaluated, nothing counted', () => {
    expect(aggregate([])).toEqual([])
  })

  test.each<[Outcome[], Outcome]>([
    [['exceeded', 'met'], 'met'],
    [['exceeded', 'exceeded'], 'exceeded'],
    [['met', 'pending'], 'pending'],
    [['missed', 'pending', 'undetermined'], 'missed'],
    [['ahead', 'behind'], 'behind'],
  ])('%s together are %s', (outcomes, expected) => {
    const [first = evaluated('a', '50'), ...others] = outcomes.map(
      (outcome) => ({ ...evaluated('a', '50'), outcome }) as Evaluation,
    )
    expect(jointOutcome([first, ...others])).toBe(expected)
  })
})

describe('the plan of Lạng Sơn city', () => {
  const evaluations = evaluate(langSonCity2021)

  test.each([
    ['period', ['2020', '2021']],
    ['basis', ['unstated/planned', 'province/assigned', 'city/stretch', 'city/assigned', 'city/planned']],
    ['area', ['unstated']],
    ['outcome', ['undetermined', 'pending']],
  ] as const)('by %s', (by, groups) => {
    expect(aggregate(evaluations, { by }).map(({ group }) => group)).toEqual(groups)
  })

  test('targets that name no area are the plan’s own', () => {
    expect(aggregate(evaluations, { by: byArea(langSonCity2021) }).map(({ group }) => group)).toEqual(['lang-son-city'])
  })

  test('a target of another plan has no sector here', () => {
    const { code, issues } = usageErrorOf(() => aggregate([evaluated('a', '50')], { by: bySector(langSonCity2021) }))
    expect([code, issues[0].path, issues[0].received]).toEqual(['plan.unknownReference', ['targets', 'a'], 'indicator'])
  })

  test('the three criteria of road accidents are one target of each year', () => {
    const joint = evaluations.filter(({ target }) => target.jointly !== undefined)
    expect(joint).toHaveLength(6)
    expect(aggregate(joint)).toMatchObject([{ counts: { pending: 2 } }])
  })

  test('every sector of a target is counted', () => {
    const groups = aggregate(evaluations, { by: bySector(langSonCity2021) })
    expect(groups.flatMap(({ pending, undetermined }) => [...pending, ...undetermined])).toHaveLength(
      langSonCity2021.targets.length,
    )
  })
})
