import type { Plan } from '../../plan/index.ts'
import { type Determined, undetermined } from '../../result/index.ts'
import { type Contributions, contributions } from '../../rule/index.ts'
import type { Id } from '../../source/index.ts'
import { expectMovements, type Movements, partsAt } from './structure-of.ts'

/**
 * What every complete part of an indicator contributes to its growth; the contributions add up to the growth exactly.
 * Undetermined when a part has no figure (`noBase` where it is then that it has none), when there are no parts (`noParts`),
 * and when parts and whole are in different prices (`priceBasesDiffer`). Throws a `UsageError` for an indicator that the plan
 * does not hold.
 *
 * @vi đóng góp vào tăng trưởng của một chỉ tiêu
 * @example
 * const current = { period: year(2021), from: 'targets' } as const
 * contributionsOf(langSonCity2021, 'total-output', { current, base: { period: year(2020) } })
 * //=> { outcome: 'undetermined', reason: 'noBase' }
 */
export function contributionsOf(plan: Plan, whole: Id, movements: Movements): Determined<Contributions> {
  expectMovements(movements)
  const { current, base } = movements
  const [now, then] = [partsAt(plan, whole, current), partsAt(plan, whole, base)]
  if (now.outcome === 'undetermined') return now
  if (then.outcome === 'undetermined') return then.reason === 'noObservation' ? undetermined('noBase') : then
  return contributions({ current: now.value, base: then.value }, plan)
}
