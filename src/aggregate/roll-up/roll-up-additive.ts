import type { Indicator } from '../../indicator/index.ts'
import { assemble } from './assemble.ts'
import type { Context } from './context.ts'
import { gather } from './gather.ts'
import type { RollUp } from './roll-up-result.ts'

/** The total of a flow or a stock; made once, however many rates are made of it. */
export function rollUpAdditive(context: Context, indicator: Indicator): RollUp {
  const known = context.totals.get(indicator.id)
  if (known !== undefined) return known
  const total = assemble(context, gather(context, indicator))
  context.totals.set(indicator.id, total)
  return total
}
