import { describe, expect, test } from 'vitest'
import { evaluateEachReport } from '../../src/evaluate/index.ts'
import { langSonCity2021 as city } from '../../src/plans/lang-son-city-2021/index.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { reportedPlan } from '../support/reported-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** The outcome and the printed completion after each report. */
const course = (target: string) =>
  evaluateEachReport(reportedPlan, target).map((evaluation) => [
    evaluation.outcome,
    'completion' in evaluation && evaluation.completion.outcome === 'determined' ? evaluation.completion.printed : '',
  ])

describe('after each report', () => {
  test('a target is evaluated with what had come to date, the earliest report first', () => {
    expect(course('spending-plan')).toEqual([
      ['behind', '18.33'],
      ['behind', '25.38'],
      ['ahead', '92.28'],
      ['exceeded', '104.51'],
    ])
  })

  test('the order of the reports in the plan is irrelevant', () => {
    const turned = { ...reportedPlan, observations: [...reportedPlan.observations].reverse() }
    expect(evaluateEachReport(turned, 'spending-plan')).toEqual(evaluateEachReport(reportedPlan, 'spending-plan'))
  })

  test.each([
    ['one report of the whole period', 'visits-plan', [['missed', '95.00']]],
    ['a target without a figure', 'trees-plan', [['undetermined', '']]],
  ])('%s gives one evaluation', (_name, target, expected) => {
    expect(course(target)).toEqual(expected)
  })

  test('there is none where nothing is reported', () => {
    expect(evaluateEachReport(city, 'total-output-2021')).toEqual([])
  })

  test('a target that the plan does not hold is a mistake of the caller', () => {
    expect(usageErrorOf(() => evaluateEachReport(city, 'no-such')).issues[0]).toMatchObject({ received: 'no-such' })
  })

  test('the plan stays as it is', () => {
    expect(evaluateEachReport(deepFreeze(structuredClone(reportedPlan)), 'spending-plan')).toHaveLength(4)
  })
})
