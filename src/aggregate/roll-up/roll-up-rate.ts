import type { Indicator } from '../../indicator/index.ts'
import { mixedQualifier, oppositeQualifier, weakestStatus } from '../../observation/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import { assemble } from './assemble.ts'
import { type Context, indicatorIn } from './context.ts'
import { type Coverage, coverageOf, jointCoverage } from './coverage.ts'
import { gather } from './gather.ts'
import { inBoth } from './in-both.ts'
import { observedRate } from './observed-rate.ts'
import { quotientOf } from './quotient-of.ts'
import { rollUpAdditive } from './roll-up-additive.ts'
import type { RolledUp, RollUp } from './roll-up-result.ts'

/**
 * A rate over areas and periods: the total of its numerator over that of its denominator, never a sum or a mean of rates.
 * The rate of a single unit and period may also have been observed as it is.
 */
export function rollUpRate(context: Context, rate: Indicator): RollUp {
  const { ratioOf } = rate
  const observed = observedRate(context, rate)
  if (observed?.outcome === 'determined' || observed?.reason === 'conflictingObservations') return observed
  if (ratioOf === undefined) return observed ?? withoutParts(context, rate)
  const [part, whole] = [indicatorIn(context, ratioOf.part), indicatorIn(context, ratioOf.whole)]
  if (part.measure === 'rate' || whole.measure === 'rate') return withoutParts(context, rate)
  return divide(context, rate, [part, whole], totalsFor(context, part, whole))
}

type Pair<T> = readonly [part: T, whole: T]

function totalsFor(context: Context, part: Indicator, whole: Indicator): Pair<RollUp> {
  if (context.asked.missing !== 'skip') return [rollUpAdditive(context, part), rollUpAdditive(context, whole)]
  const [top, bottom] = inBoth(gather(context, part), gather(context, whole))
  return [assemble(context, top), assemble(context, bottom)]
}

function divide(context: Context, rate: Indicator, indicators: Pair<Indicator>, [part, whole]: Pair<RollUp>): RollUp {
  const head = {
    ...headOf(context, rate, jointCoverage(part.coverage, whole.coverage)),
    issues: [...part.issues, ...whole.issues],
    working: { rule: 'quotient', part, whole } as const,
  }
  const refuse = (reason: ReasonCode): RollUp => ({ ...head, outcome: 'undetermined', reason })
  if (part.outcome === 'undetermined') return refuse(part.reason)
  if (whole.outcome === 'undetermined') return refuse(whole.reason)
  const [of, per] = indicators
  const top = { indicator: of, quantity: part.quantity }
  const quotient = quotientOf(context, rate, top, { indicator: per, quantity: whole.quantity })
  if (quotient.outcome === 'undetermined') return refuse(quotient.reason)
  return { ...head, outcome: 'determined', quantity: quotient.value, ...sureness(part, whole) }
}

function sureness(part: RolledUp, whole: RolledUp): Pick<RolledUp, 'status' | 'qualifier'> {
  const qualifier = mixedQualifier([part.qualifier, oppositeQualifier(whole.qualifier)])
  const status = weakestStatus([part.status, whole.status])
  return qualifier === undefined ? { status } : { status, qualifier }
}

function withoutParts(context: Context, rate: Indicator): RollUp {
  const head = { ...headOf(context, rate, coverageOf([], [], [])), issues: [], working: { rule: 'none' } as const }
  return { ...head, outcome: 'undetermined', reason: 'rateWithoutParts' }
}

function headOf({ asked }: Context, { id }: Indicator, coverage: Coverage) {
  return { indicator: id, area: asked.area, period: asked.period, missing: asked.missing, coverage }
}
