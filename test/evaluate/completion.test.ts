import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/evaluate/index.ts'
import { year } from '../../src/period/index.ts'
import { atMost, bare, between, growth, level, maintain, reduction } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const poverty = indicatorOf('percent', 'lower', 'rate')

function completionBy(convention: Policy['completion'], actual: string, planned = '3.0', base: string | null = '5.0') {
  const before = base === null ? [] : [seen(base, 'percent', year(2020))]
  const evaluation = judged(level(atMost(percent(planned))), poverty, [seen(actual, 'percent'), ...before], {
    completion: convention,
  })
  if (!('completion' in evaluation)) throw new Error(evaluation.outcome)
  const { completion } = evaluation
  return completion.outcome === 'determined' ? completion.printed : completion.reason
}

test.each([
  ['a fall of at most 5 %', reduction(atMost(percent('5')), { base: 'previousYear', reading: 'relative' })],
  ['a fall of at most 5', reduction(atMost(quantity('5', 'incident')), { base: 'previousYear', reading: 'units' })],
  ['a rise of at most 5', growth(atMost(quantity('5', 'incident')), { base: 'previousYear', reading: 'units' })],
])('%s is in another unit than the level before, so there is no share of a planned reduction', (_name, goal) => {
  const observations = [seen('97', 'incident'), seen('100', 'incident', year(2020))]
  expect(
    judged(goal, indicatorOf('incident', 'lower'), observations, { completion: 'plannedReduction' }),
  ).toMatchObject({
    completion: { outcome: 'undetermined', reason: 'noBase' },
  })
})

describe('lower is better: goal 3,0 %, actual 2,5 %, base 5,0 % (domain guide, section 8)', () => {
  test.each([
    ['planOverActual', '120.00'],
    ['mirrored', '116.67'],
    ['plannedReduction', '125.00'],
    ['naive', '83.33'],
    ['verdictOnly', 'verdictOnly'],
  ] as const)('%s gives %s', (convention, printed) => {
    expect(completionBy(convention, '2.5')).toBe(printed)
  })

  test('the verdict is the same by all of them', () => {
    for (const completion of ['planOverActual', 'mirrored', 'plannedReduction', 'naive', 'verdictOnly'] as const) {
      expect(judged(level(atMost(percent('3.0'))), poverty, [seen('2.5', 'percent')], { completion })).toMatchObject({
        outcome: 'exceeded',
      })
    }
  })

  test.each([
    ['planOverActual', '0', '3', '5', 'zeroActual'],
    ['mirrored', '7', '3', '5', '-33.33'],
    ['mirrored', '7', '0', '5', 'zeroTarget'],
    ['plannedReduction', '3', '3', '3', 'targetEqualsBase'],
    ['plannedReduction', '3', '3', '2', 'targetNotBelowBase'],
    ['plannedReduction', '3', '3', null, 'noBase'],
    ['naive', '3', '0', '5', 'zeroTarget'],
    ['naive', '3', '-1', '5', 'negativeTarget'],
  ] as const)('%s of %s, goal %s, base %s: %s', (convention, actual, planned, base, expected) => {
    expect(completionBy(convention, actual, planned, base)).toBe(expected)
  })
})

test('what should be no more than last year has no way to go', () => {
  const observed = [seen('3', 'percent', year(2020)), seen('2.5', 'percent')]
  const policy = { completion: 'plannedReduction' } as const
  expect(judged(maintain({ base: 'previousYear' }), poverty, observed, policy)).toMatchObject({
    outcome: 'exceeded',
    completion: { convention: 'plannedReduction', reason: 'targetEqualsBase' },
  })
})

test('a bare figure that should be low has the convention of those', () => {
  expect(judged(level(bare(percent('3'))), poverty, [seen('2.5', 'percent')], { completion: 'naive' })).toMatchObject({
    completion: { convention: 'naive', printed: '83.33' },
  })
})

describe('higher is better', () => {
  test('46 ha of 50 ha is 92 %, the fraction as on paper', () => {
    expect(
      judged(level(bare(quantity('50', 'hectare'))), indicatorOf('hectare'), [seen('46', 'hectare')]),
    ).toMatchObject({
      completion: { convention: 'actualOverPlan', ratio: { numerator: '46', denominator: '50' }, printed: '92.00' },
    })
  })

  test('a range is taken to its lower end', () => {
    const goal = level(between(quantity('40', 'hectare'), quantity('50', 'hectare')))
    expect(judged(goal, indicatorOf('hectare'), [seen('46', 'hectare')])).toMatchObject({
      completion: { printed: '115.00' },
    })
  })

  test('a ratio of several hundred per cent is not capped', () => {
    expect(judged(level(bare(quantity('1', 'hectare'))), indicatorOf('hectare'), [seen('9', 'hectare')])).toMatchObject(
      {
        completion: { printed: '900.00' },
      },
    )
  })

  test('a zero target has a verdict and no ratio', () => {
    expect(judged(level(bare(quantity('0', 'hectare'))), indicatorOf('hectare'), [seen('9', 'hectare')])).toMatchObject(
      {
        outcome: 'exceeded',
        completion: { outcome: 'undetermined', reason: 'zeroTarget' },
      },
    )
  })
})
