import { describe, expect, test } from 'vitest'
import type { Better } from '../../src/indicator/index.ts'
import {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  exactly,
  lessThan,
  level,
  moreThan,
  unstated,
} from '../../src/target/index.ts'
import { percent, percentagePoints, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const ha = (amount: string) => quantity(amount, 'hectare')
const range = between(ha('9'), ha('10'))

describe('a level is judged beside its bound', () => {
  test.each<[words: string, bound: Bound, better: Better, actual: string, outcome: string, margin: string]>([
    ['50 ha trở lên: 50 is enough', atLeast(ha('50')), 'higher', '50', 'met', '0'],
    ['50 ha trở lên: one square metre more exceeds', atLeast(ha('50')), 'higher', '50.0001', 'exceeded', '0.0001'],
    ['50 ha trở lên: one square metre less misses', atLeast(ha('50')), 'higher', '49.9999', 'missed', '-0.0001'],
    ['tối đa 50 ha: 50 is allowed', atMost(ha('50')), 'lower', '50', 'met', '0'],
    ['tối đa 50 ha: less is better', atMost(ha('50')), 'lower', '46', 'exceeded', '4'],
    ['tối đa 50 ha: more is not allowed', atMost(ha('50')), 'lower', '51', 'missed', '-1'],
    ['trên 50 ha: 50 is not enough', moreThan(ha('50')), 'higher', '50', 'missed', '0'],
    ['trên 50 ha: more is', moreThan(ha('50')), 'higher', '50.1', 'exceeded', '0.1'],
    ['dưới 50 ha: 50 is too much', lessThan(ha('50')), 'lower', '50', 'missed', '0'],
    ['dưới 50 ha: less is right', lessThan(ha('50')), 'lower', '49', 'exceeded', '1'],
    ['đúng 50 ha', exactly(ha('50')), 'atTarget', '50.0', 'met', '0'],
    ['đúng 50 ha: less misses', exactly(ha('50')), 'atTarget', '49', 'missed', '-1'],
    ['đúng 50 ha: more misses too', exactly(ha('50')), 'atTarget', '51', 'missed', '-1'],
    ['9 - 10 ha: the lower end meets', range, 'higher', '9', 'met', '0'],
    ['9 - 10 ha: the upper end is still inside', range, 'higher', '10', 'met', '0'],
    ['9 - 10 ha: inside, the nearer end counts', range, 'higher', '9.4', 'met', '0.4'],
    ['9 - 10 ha: inside where less is better', range, 'lower', '9.4', 'met', '0.4'],
    ['9 - 10 ha: inside where neither way is better', range, 'neither', '9.6', 'met', '0.4'],
    ['9 - 10 ha: outside where neither way is better', range, 'neither', '11', 'missed', '-1'],
    ['9 - 10 ha: above exceeds where more is better', range, 'higher', '10.5', 'exceeded', '0.5'],
    ['9 - 10 ha: below misses where more is better', range, 'higher', '8.5', 'missed', '-0.5'],
    ['9 - 10 ha: below exceeds where less is better', range, 'lower', '8.5', 'exceeded', '0.5'],
    ['9 - 10 ha: above misses where less is better', range, 'lower', '10.5', 'missed', '-0.5'],
    ['9 - 10 ha: outside misses where the target is the best', range, 'atTarget', '10.5', 'missed', '-0.5'],
    ['a bare 50 is at least 50 where more is better', bare(ha('50')), 'higher', '51', 'exceeded', '1'],
    ['a bare 50 is at most 50 where less is better', bare(ha('50')), 'lower', '51', 'missed', '-1'],
    ['a bare 50 is just 50 where the target is the best', bare(ha('50')), 'atTarget', '50', 'met', '0'],
    ['a bare 50 where the target is the best: less misses', bare(ha('50')), 'atTarget', '49', 'missed', '-1'],
    ['a negative level', atLeast(ha('-2')), 'higher', '-1.5', 'exceeded', '0.5'],
    ['a zero target', atMost(ha('0')), 'lower', '0', 'met', '0'],
  ])('%s', (_words, bound, better, actual, outcome, margin) => {
    const evaluation = judged(level(bound), indicatorOf('hectare', better), [seen(actual, 'hectare')])
    expect(evaluation).toMatchObject({
      outcome,
      measured: { amount: actual, unit: 'hectare' },
      margin: { amount: margin, unit: 'hectare' },
    })
  })

  test('other units of the dimension are compared exactly: 846.500 lượt against 846,5 nghìn lượt', () => {
    const goal = level(bare(quantity('846.5', 'thousandVisits')))
    expect(judged(goal, indicatorOf('visit'), [seen('846500', 'visit')])).toMatchObject({ outcome: 'met' })
    expect(judged(goal, indicatorOf('visit'), [seen('846499', 'visit')])).toMatchObject({
      outcome: 'missed',
      margin: { amount: '-0.001', unit: 'thousandVisits' },
    })
  })

  test('the margin of a share is in percentage points: 58,8% beside 58,6% is +0,2 points', () => {
    expect(judged(level(bare(percent('58.6'))), indicatorOf('percent'), [seen('58.8', 'percent')])).toMatchObject({
      outcome: 'exceeded',
      margin: { amount: '0.2', unit: 'percentagePoint' },
    })
  })
})

describe('where the domain does not decide', () => {
  test.each([
    ['an empty cell', level(unstated()), indicatorOf('hectare'), [seen('46', 'hectare')], 'targetNotStated'],
    [
      'no known direction',
      level(bare(ha('5'))),
      indicatorOf('hectare', 'neither'),
      [seen('5', 'hectare')],
      'directionUnknown',
    ],
    [
      'a level in points',
      level(bare(percentagePoints('5'))),
      indicatorOf('percent'),
      [seen('5', 'percent')],
      'unitsDiffer',
    ],
    [
      'a range from one thing to another',
      level({ kind: 'between', low: ha('5'), high: percent('9') }),
      indicatorOf('hectare'),
      [seen('5', 'hectare')],
      'unitsDiffer',
    ],
    ['another dimension', level(bare(ha('5'))), indicatorOf('hectare'), [seen('5', 'tonne')], 'unitsDiffer'],
    [
      'two figures of one standing',
      level(bare(ha('5'))),
      indicatorOf('hectare'),
      [seen('5', 'hectare'), seen('6', 'hectare')],
      'conflictingObservations',
    ],
    [
      'khoảng',
      level(bare(ha('5'))),
      indicatorOf('hectare'),
      [seen('9', 'hectare', undefined, { qualifier: 'about' })],
      'onlyApproximate',
    ],
  ] as const)('%s is undetermined', (_words, goal, indicator, observations, reason) => {
    expect(judged(goal, indicator, observations)).toMatchObject({ outcome: 'undetermined', reason })
  })

  test('both conflicting figures stand in the working', () => {
    const { working } = judged(level(bare(ha('5'))), indicatorOf('hectare'), [
      seen('5', 'hectare'),
      seen('6', 'hectare'),
    ])
    expect(working.inputs.map(({ role, quantity: { amount } }) => [role, amount])).toEqual([
      ['conflicting', '5'],
      ['conflicting', '6'],
    ])
  })
})

describe('a figure that is only known to lie on one side', () => {
  test.each([
    ['trên 240, at least 240', atLeast(ha('240')), 'over', '240', 'exceeded'],
    ['trên 240, at least 250', atLeast(ha('250')), 'over', '240', 'undetermined'],
    ['trên 240, at most 240', atMost(ha('240')), 'over', '240', 'missed'],
    ['trên 240, at most 300', atMost(ha('300')), 'over', '240', 'undetermined'],
    ['dưới 240, at most 240', atMost(ha('240')), 'under', '240', 'exceeded'],
    ['dưới 240, at least 240', atLeast(ha('240')), 'under', '240', 'missed'],
    ['240 trở lên, at least 240', atLeast(ha('240')), 'atLeast', '240', 'met'],
    ['240 trở lên, more than 240', moreThan(ha('240')), 'atLeast', '240', 'undetermined'],
    ['tối đa 240, less than 240', lessThan(ha('240')), 'atMost', '240', 'undetermined'],
    ['dưới 7, less than 5', lessThan(ha('5')), 'under', '7', 'undetermined'],
    ['khoảng 1, at least 5', atLeast(ha('5')), 'about', '1', 'undetermined'],
    ['trên 9, from 9 to 10', range, 'over', '9', 'met'],
    ['trên 10, from 9 to 10', range, 'over', '10', 'exceeded'],
  ] as const)('%s', (_words, bound, qualifier, actual, outcome) => {
    const observed = seen(actual, 'hectare', undefined, { qualifier })
    expect(judged(level(bound), indicatorOf('hectare'), [observed])).toMatchObject({ outcome })
  })

  test('it has no completion', () => {
    const observed = seen('240', 'hectare', undefined, { qualifier: 'over' })
    expect(judged(level(bare(ha('200'))), indicatorOf('hectare'), [observed])).toMatchObject({
      outcome: 'exceeded',
      completion: { outcome: 'undetermined', reason: 'onlyApproximate' },
    })
  })
})

describe('which figure counts', () => {
  const goal = level(bare(ha('50')))

  test('the best status comes first, and stays visible in the working', () => {
    const observations = [
      seen('40', 'hectare', undefined, { status: 'estimated' }),
      seen('50', 'hectare', undefined, { status: 'final' }),
    ]
    const evaluation = judged(goal, indicatorOf('hectare'), observations)
    expect(evaluation).toMatchObject({
      outcome: 'met',
      working: { inputs: [{ status: 'final' }, { role: 'planned' }] },
    })
  })

  test('a later statement supersedes an earlier one of the same status', () => {
    const observations = [
      seen('40', 'hectare', undefined, { asOf: '2021-12-01' }),
      seen('50', 'hectare', undefined, { asOf: '2022-01-15' }),
    ]
    expect(judged(goal, indicatorOf('hectare'), observations)).toMatchObject({ outcome: 'met' })
  })

  test('the same value stated twice is no conflict', () => {
    const twice = [seen('50', 'hectare'), { ...seen('500000', 'squareMeter'), id: 'again' }]
    expect(judged(goal, indicatorOf('hectare'), twice)).toMatchObject({ outcome: 'met' })
  })

  test('a status that the policy does not accept gives no verdict', () => {
    const forecast = [seen('50', 'hectare', undefined, { status: 'forecast' })]
    expect(judged(goal, indicatorOf('hectare'), forecast, { statuses: ['final', 'actual'] })).toMatchObject({
      outcome: 'undetermined',
      reason: 'statusNotAccepted',
    })
  })
})

describe('exact or printed verdicts', () => {
  const goal = level(bare(percent('100')))

  test('99,96 % against 100 % is missed exactly, and met as printed', () => {
    expect(judged(goal, indicatorOf('percent'), [seen('99.96', 'percent')])).toMatchObject({ outcome: 'missed' })
    expect(judged(goal, indicatorOf('percent'), [seen('99.96', 'percent')], { compare: 'printed' })).toMatchObject({
      outcome: 'met',
    })
  })

  test('846.460 lượt are 846,5 nghìn as printed', () => {
    const thousands = level(bare(quantity('846.5', 'thousandVisits')))
    const observed = [seen('846460', 'visit')]
    expect(judged(thousands, indicatorOf('visit'), observed)).toMatchObject({ outcome: 'missed' })
    expect(judged(thousands, indicatorOf('visit'), observed, { compare: 'printed' })).toMatchObject({ outcome: 'met' })
  })

  test('what is met or exceeded is not merely nearly met, and what has no completion is not', () => {
    const policy = { nearlyMet: '95' }
    expect(judged(goal, indicatorOf('percent'), [seen('100', 'percent')], policy)).toMatchObject({ outcome: 'met' })
    expect(judged(goal, indicatorOf('percent'), [seen('120', 'percent')], policy)).toMatchObject({
      outcome: 'exceeded',
    })
    const nothing = level(bare(percent('0')))
    expect(judged(nothing, indicatorOf('percent'), [seen('-1', 'percent')], policy)).toMatchObject({
      outcome: 'missed',
      completion: { reason: 'zeroTarget' },
    })
  })

  test('a range that is better neither way is hit or missed, never nearly met', () => {
    const within = level(between(percent('100'), percent('110')))
    const policy = { nearlyMet: '95' }
    const judgedBy = (better: Better) => judged(within, indicatorOf('percent', better), [seen('96', 'percent')], policy)
    expect(judgedBy('neither')).toMatchObject({ outcome: 'missed' })
    expect(judgedBy('higher')).toMatchObject({ outcome: 'nearlyMet' })
  })

  test('a limit of 100 that came to 300 is not nearly met, whatever the naive ratio', () => {
    const limit = level(atMost(percent('100')))
    const policy = { nearlyMet: '95', completion: 'naive' } as const
    expect(judged(limit, indicatorOf('percent', 'lower'), [seen('300', 'percent')], policy)).toMatchObject({
      outcome: 'missed',
    })
  })

  test('"cơ bản đạt" needs a threshold from the caller', () => {
    const observed = [seen('96', 'percent')]
    expect(judged(goal, indicatorOf('percent'), observed)).toMatchObject({ outcome: 'missed' })
    expect(judged(goal, indicatorOf('percent'), observed, { nearlyMet: '96' })).toMatchObject({ outcome: 'nearlyMet' })
    expect(judged(goal, indicatorOf('percent'), observed, { nearlyMet: '96.01' })).toMatchObject({ outcome: 'missed' })
  })
})
