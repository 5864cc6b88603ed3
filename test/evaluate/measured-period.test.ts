import { expect, test } from 'vitest'
import { type Evaluation, measuredPeriod, type WorkingInput } from '../../src/evaluate/index.ts'
import { firstHalf, nineMonths, type Period, quarter, upTo, year } from '../../src/period/index.ts'
import { atLeast, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { targetOf } from '../support/evaluation.ts'

const target = targetOf(level(atLeast(quantity('50', 'hectare'))))
const source = { document: 'report', section: 'I' }
const figure = quantity('20', 'hectare')

/** An evaluation of 2021 that rests on figures of these periods. */
function restingOn(periods: readonly (Period | undefined)[]): Evaluation {
  const actual = periods.map((period, at): WorkingInput => {
    return { role: 'actual', id: `${at}`, quantity: figure, source, ...(period === undefined ? {} : { period }) }
  })
  const base: WorkingInput = { role: 'base', id: 'base', quantity: figure, period: year(2020), source }
  return { outcome: 'undetermined', target, reason: 'zeroBase', working: { inputs: [base, ...actual] } }
}

test.each<[name: string, periods: readonly (Period | undefined)[], period: Period | undefined]>([
  ["the target's own, which is not repeated", [year(2021)], undefined],
  ['a part of it', [firstHalf(2021)], firstHalf(2021)],
  ['parts that follow on each other', [firstHalf(2021), quarter(2021, 3)], nineMonths(2021)],
  ['the same in any order', [quarter(2021, 2), quarter(2021, 1)], firstHalf(2021)],
  ['parts that make up the whole', [firstHalf(2021), quarter(2021, 3), quarter(2021, 4)], undefined],
  ['figures whose start is not printed', [upTo('2021-03-31'), upTo('2021-06-30')], undefined],
  ['no figure at all', [], undefined],
  ['a figure without a period', [undefined], undefined],
])('a value is measured over %s', (_name, periods, period) => {
  expect(measuredPeriod(restingOn(periods))).toBe(period)
})
