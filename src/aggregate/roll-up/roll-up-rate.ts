import type { Indicator } from '../../indicator/index.ts'
import { mixedQualifier, oppositeQualifier, weakestStatus } from '../../observation/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import { assemble } from './assemble.ts'
import { type Context, indicatorIn } from './context.ts'
import { coverageOf } from './coverage.ts'
import { type Gathered, gather, spotsOf } from './gather.ts'
import { inBoth } from './in-both.ts'
import { observedRate } from './observed-rate.ts'
import { quotientOf } from './quotient-of.ts'
import type { RolledUp, RollUp } from './roll-up-result.ts'

/**
 * A rate over areas and periods: the total of its numerator over that of its denominator, never a sum or a mean of rates.
 * The rate of a single unit and period may also have been observed as it is.
 */
export function rollUpRate(context: Context, rate: Indicator): RollUp {
  const { ratioOf } = rate
  const observed = observedRate(context, rate)
  if (observed?.outcome === 'determined') return observed
  if (ratioOf === undefined) return observed ?? withoutParts(context, rate)
  const [part, whole] = [indicatorIn(context, ratioOf.part), indicatorIn(context, ratioOf.whole)]
  if (part.measure === 'rate' || whole.measure === 'rate') return withoutParts(context, rate)
  const [top, bottom] = inBoth(context, gather(context, part), gather(context, whole))
  return divide(context, rate, top, bottom)
}

function divide(context: Context, rate: Indicator, top: Gathered, bottom: Gathered): RollUp {
  const [part, whole] = [assemble(context, top), assemble(context, bottom)]
  const head = {
    ...headOf(context, rate, [top, bottom]),
    issues: [...part.issues, ...whole.issues],
    working: { rule: 'quotient', part, whole } as const,
  }
  const refuse = (reason: ReasonCode): RollUp => ({ ...head, outcome: 'undetermined', reason })
  if (part.outcome === 'undetermined') return refuse(part.reason)
  if (whole.outcome === 'undetermined') return refuse(whole.reason)
  const quotient = quotientOf(
    context,
    rate,
    { indicator: top.indicator, quantity: part.quantity },
    { indicator: bottom.indicator, quantity: whole.quantity },
  )
  if (quotient.outcome === 'undetermined') return refuse(quotient.reason)
  return { ...head, outcome: 'determined', quantity: quotient.value, ...sureness(part, whole) }
}

function sureness(part: RolledUp, whole: RolledUp): Pick<RolledUp, 'status' | 'qualifier'> {
  const qualifier = mixedQualifier([part.qualifier, oppositeQualifier(whole.qualifier)])
  const status = weakestStatus([part.status, whole.status])
  return qualifier === undefined ? { status } : { status, qualifier }
}

function withoutParts(context: Context, rate: Indicator): RollUp {
  const head = { ...headOf(context, rate, []), issues: [], working: { rule: 'none' } as const }
  return { ...head, outcome: 'undetermined', reason: 'rateWithoutParts' }
}

function headOf({ asked }: Context, { id }: Indicator, gathered: readonly Gathered[]) {
  const coverage = coverageOf(
    gathered.flatMap(spotsOf),
    gathered.flatMap(({ carried }) => carried),
    gathered.flatMap(({ gaps }) => gaps),
  )
  return { indicator: id, area: asked.area, period: asked.period, missing: asked.missing, coverage }
}
