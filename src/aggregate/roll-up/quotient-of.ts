import { divideRatios, multiplyRatios, type Ratio, wholeRatio } from '../../decimal/index.ts'
import { type Measured, toMeasured } from '../../evaluate/index.ts'
import { type Indicator, samePrices } from '../../indicator/index.ts'
import { type Determined, undetermined, whenDetermined } from '../../result/index.ts'
import { applyRule, rules } from '../../rule/index.ts'
import { inBaseUnits, type Quantity, unitOf } from '../../unit/index.ts'
import type { Context } from './context.ts'

/** A total and the indicator that it is of. */
export type Side = { readonly indicator: Indicator; readonly quantity: Measured }

/**
 * A rate from the totals of its numerator and denominator, in the unit of the rate: shares of one kind of thing, yields
 * and densities by their units, anything else by the factor that the indicator names.
 */
export function quotientOf(context: Context, rate: Indicator, part: Side, whole: Side): Determined<Measured> {
  if (!samePrices(part.indicator, whole.indicator)) return undetermined('priceBasesDiffer')
  const scale = scaleOf(context, rate, part.indicator, whole.indicator)
  if (scale === undefined) return undetermined('unitsDiffer')
  const share = applyRule(rules.share, { part: exactOf(context, part), whole: exactOf(context, whole) })
  return whenDetermined(share, (value) =>
    toMeasured(multiplyRatios(value, scale), rate.unit, context.asked.printing, context.plan),
  )
}

/** What the quotient of two totals in base units is multiplied by to be the rate in base units. */
function scaleOf({ plan }: Context, rate: Indicator, part: Indicator, whole: Indicator): Ratio | undefined {
  const unitIn = ({ unit }: Indicator) => unitOf(unit, plan.units)
  const [unit, of, per] = [unitIn(rate), unitIn(part), unitIn(whole)]
  const factor = rate.ratioOf?.factor
  if (factor !== undefined) {
    const inOwnUnits = divideRatios(wholeRatio(per.factor), wholeRatio(of.factor))
    return multiplyRatios(inOwnUnits, multiplyRatios(wholeRatio(factor), wholeRatio(unit.factor)))
  }
  const isShare = unit.dimension === 'ratio' && of.dimension === per.dimension
  const isQuotient = unit.quotient?.of === of.dimension && unit.quotient.per === per.dimension
  return isShare || isQuotient ? wholeRatio('1') : undefined
}

function exactOf({ plan }: Context, { quantity }: Side): Ratio {
  const { exact, ...written }: Quantity & { exact?: Ratio } = quantity
  if (exact === undefined) return inBaseUnits(written, plan)
  return multiplyRatios(exact, wholeRatio(unitOf(quantity.unit, plan.units).factor))
}
