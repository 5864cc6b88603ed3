import { addRatios, negate, total } from '../../decimal/index.ts'
import { type Measured, toMeasured } from '../../evaluate/index.ts'
import type { Observation } from '../../observation/index.ts'
import { inBaseUnits } from '../../unit/index.ts'
import { groupBy } from '../group-by.ts'
import type { Context } from './context.ts'

/** Reports added up, less others, in a unit: exactly, whatever their units and their order. */
export function totalOf(
  { plan, asked }: Context,
  unit: string,
  added: readonly Observation[],
  subtracted: readonly Observation[],
): Measured {
  const amounts = [
    ...added.map(({ quantity }) => quantity),
    ...subtracted.map(({ quantity }) => ({ ...quantity, amount: negate(quantity.amount) })),
  ]
  const totals = Array.from(
    groupBy(amounts, (quantity) => quantity.unit),
    ([own, all]) => ({ amount: total(all.map(({ amount }) => amount)), unit: own }),
  )
  const [only, second] = totals
  if (only?.unit === unit && second === undefined) return only
  return toMeasured(totals.map((each) => inBaseUnits(each, plan)).reduce(addRatios), unit, asked.printing, plan)
}
