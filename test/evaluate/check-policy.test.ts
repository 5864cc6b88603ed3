import { describe, expect, test } from 'vitest'
import { defaultPolicy, evaluate, type Policy } from '../../src/evaluate/index.ts'
import { formatIssue } from '../../src/result/index.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** What an untyped caller may pass for a policy. */
const evaluatedBy = (policy: unknown) => evaluate(samplePlan, policy as Partial<Policy>)

describe('a policy that ktxh does not know is refused, with its place, what is expected and what was found', () => {
  test.each([
    [{ completion: 'shareOfPlannedReduction' }, 'completion', 'verdictOnly', 'shareOfPlannedReduction'],
    [{ completion: 'constructor' }, 'completion', 'planOverActual', 'constructor'],
    [{ growthCompletion: 'naive' }, 'growthCompletion', 'pointDifference', 'naive'],
    [{ facts: 'todate' }, 'facts', 'wholePeriod | toDate', 'todate'],
    [{ compare: 'rounded' }, 'compare', 'exact | printed', 'rounded'],
    [{ compare: null }, 'compare', 'exact | printed', 'null'],
    [{ nearlyMet: 95 }, 'nearlyMet', '"95"', '95'],
    [{ nearlyMet: '95%' }, 'nearlyMet', '"95"', '95%'],
    [{ paceTolerance: 2 }, 'paceTolerance', '"95"', '2'],
    [{ statuses: 'final' }, 'statuses', 'final, actual', 'final'],
    [{ statuses: ['final', 'toString'] }, 'statuses', 'final, actual', 'array'],
    [{ printing: { places: 2 } }, 'printing', 'rounding: ceiling', 'object'],
    [{ printing: { places: 2.5, rounding: 'halfUp' } }, 'printing', 'places: 0–60', 'object'],
    [{ printing: { places: 2, rounding: 'constructor' } }, 'printing', 'ceiling | floor | up', 'object'],
    [{ printing: { places: -1, rounding: 'halfUp' } }, 'printing', 'places: 0–60', 'object'],
    [{ printing: { places: 61, rounding: 'halfUp' } }, 'printing', 'places: 0–60', 'object'],
    [{ printing: { places: '2', rounding: 'halfUp' } }, 'printing', 'places: 0–60', 'object'],
    [{ asOf: '30/6/2021' }, 'asOf', '"2021-06-30"', '30/6/2021'],
    [{ fact: 'toDate' }, 'fact', 'printing | compare | facts', 'fact'],
    [{ toString: 'toDate' }, 'toString', 'printing | compare | facts', 'toString'],
  ])('%j', (policy, key, expected, received) => {
    const { issues } = usageErrorOf(() => evaluatedBy(policy))
    expect(issues).toMatchObject([{ code: 'evaluate.policy', path: [key], received }])
    expect(issues[0].expected).toContain(expected)
    expect(formatIssue(issues[0])).toContain('quy ước đánh giá không hợp lệ')
  })

  test.each([null, 5, 'toDate', ['toDate']])('%j is no policy', (policy) => {
    const expected = '{ … }'
    expect(usageErrorOf(() => evaluatedBy(policy)).issues).toMatchObject([
      { code: 'evaluate.policy', path: [], expected },
    ])
  })

  test('all at once, and for a plan without targets too', () => {
    const refused = () => evaluate({ ...samplePlan, targets: [] }, { facts: 'all', compare: 'all' } as never)
    expect(usageErrorOf(refused).issues.map(({ path }) => path)).toEqual([['facts'], ['compare']])
  })
})

test.each([0, 60])('%i places are printed', (places) => {
  expect(evaluatedBy({ printing: { places, rounding: 'halfUp' } })).toHaveLength(samplePlan.targets.length)
})

describe('what is not answered is left to the default', () => {
  test.each(Object.keys(defaultPolicy).concat('nearlyMet'))('%s: undefined', (key) => {
    expect(evaluatedBy({ [key]: undefined })).toEqual(evaluate(samplePlan))
  })

  test('and the default answers for itself', () => {
    expect(evaluatedBy(defaultPolicy)).toEqual(evaluate(samplePlan))
  })
})
