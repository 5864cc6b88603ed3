import { dates, type Period, periodBounds } from '../period/index.ts'
import type { Evaluation } from './evaluation.ts'

/** The period that a measured value is of, where it is not the target's own: from the first day of its figures to the last. */
export function measuredPeriod({ target, working }: Evaluation): Period | undefined {
  const actual = working.inputs.filter(({ role }) => role === 'actual').flatMap(({ period }) => period ?? [])
  const period = actual.length > 1 ? joined(actual) : actual[0]
  return period === target.period ? undefined : period
}

function joined(periods: readonly Period[]): Period | undefined {
  const bounds = periods.map(periodBounds)
  const start = bounds.map((each) => each.start ?? '').toSorted()[0]
  const end = bounds
    .map((each) => each.end)
    .toSorted()
    .at(-1)
  return start && end ? dates(start, end) : undefined
}
