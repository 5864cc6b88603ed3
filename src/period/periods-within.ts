import { expectShape, periodCodes, text, usageError } from '../result/index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { spanOfMonths } from './span.ts'
import { periodOf } from './write-span.ts'

/**
 * The kinds of period that a calendar is divided into.
 *
 * @vi tháng, quý, nửa năm, năm
 */
export type CalendarKind = 'month' | 'quarter' | 'half' | 'year'

const monthsIn: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
])

/**
 * The months, quarters, halves or years that a period is made of, in order; together they cover it exactly. Throws a
 * `UsageError` when it is not made of whole ones.
 *
 * @vi các kỳ con
 * @example
 * periodsWithin(firstHalf(2020), 'quarter')
 * //=> ['2020-Q1', '2020-Q2']
 */
export function periodsWithin(period: Period, kind: CalendarKind): readonly Period[] {
  expectShape(text, kind, 'kind')
  const [span, step] = [spanOf(period), monthsIn.get(kind)]
  if (step === undefined || span.kind !== 'months' || span.first % step !== 0 || span.count % step !== 0) {
    throw usageError(periodCodes, 'period.notDivisible', { expected: kind, received: period })
  }
  return Array.from({ length: span.count / step }, (_, n) => periodOf(spanOfMonths(span.first + n * step, step)))
}
