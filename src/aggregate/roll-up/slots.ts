import { comparePeriods, contains, type Period, periodsWithin } from '../../period/index.ts'
import { aggregateCodes, usageError } from '../../result/index.ts'
import type { Context } from './context.ts'

/**
 * The periods that are added up, in the order of time. Throws a `UsageError` when those given do not make up the period
 * without gap and overlap.
 */
export function slotsOf({ asked, reachOf }: Context): readonly Period[] {
  const { period, over } = asked
  if (over.periods === undefined) return [period]
  if (typeof over.periods === 'string') return periodsWithin(period, over.periods)
  const slots = [...over.periods].sort(comparePeriods)
  const within = slots.every((slot) => contains(period, slot))
  const follow = slots.every((slot, at) => at === 0 || reachOf(slot).start === reachOf(slots[at - 1] ?? slot).after)
  if (within && follow && spans(slots, period, reachOf)) return slots
  throw usageError(aggregateCodes, 'aggregate.periodsDoNotCover', { expected: period, received: slots.join(' + ') })
}

function spans(slots: readonly Period[], period: Period, reachOf: Context['reachOf']): boolean {
  const [first, last] = [slots[0], slots.at(-1)]
  if (first === undefined || last === undefined) return false
  return reachOf(first).start === reachOf(period).start && reachOf(last).end === reachOf(period).end
}
