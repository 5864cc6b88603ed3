import { expect, test } from 'vitest'
import { evaluateTarget } from '../../src/evaluate/index.ts'
import { firstHalf, month, type Period, secondHalf, upTo, year, years } from '../../src/period/index.ts'
import { averageGrowth, type Base, bare, type Goal, growth, level } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, seen, targetOf } from '../support/evaluation.ts'

const indicator = indicatorOf('tonne')
const tenPercentOver = (base: Base): Goal => growth(bare(percent('10')), { base, reading: 'relative' })

test.each<[says: string, goal: Goal, period: Period, reason: string]>([
  ['a cumulative period has no month before it', tenPercentOver('previousMonth'), upTo('2021-06-30'), 'baseNotStated'],
  ['a year has no month before it', tenPercentOver('previousMonth'), year(2021), 'baseNotStated'],
  ['January 1000 has no month before it', tenPercentOver('previousMonth'), month(1000, 1), 'baseNotStated'],
  ['the year 1000 has no year before it', tenPercentOver('previousYear'), year(1000), 'baseNotStated'],
  [
    'nor has a span that starts with it',
    averageGrowth(bare(percent('2')), { span: years(1000, 1004) }),
    year(1004),
    'noBase',
  ],
])('%s: the target is undetermined, and nothing is thrown', (_says, goal, period, reason) => {
  const observations = [seen('100', 'tonne', period)]
  expect(evaluateTarget(targetOf(goal, period), { indicator, observations })).toMatchObject({
    outcome: 'undetermined',
    reason,
  })
})

test('the halves of the last year of the calendar add up to it', () => {
  const observations = [seen('5', 'tonne', firstHalf(9999)), seen('6', 'tonne', secondHalf(9999))]
  const target = targetOf(level(bare(quantity('10', 'tonne'))), year(9999))
  expect(evaluateTarget(target, { indicator, observations }, { facts: 'toDate' })).toMatchObject({
    outcome: 'exceeded',
    measured: { amount: '11' },
  })
})
