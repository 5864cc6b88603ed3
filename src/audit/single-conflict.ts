import type { Conflict, Finding } from '../finding/index.ts'
import { divideFractions, fractionOf, fractionOfRatio, subtractFractions, toRatio } from '../interval/index.ts'
import { printedFigures } from './printed-figures.ts'
import { isShare, type UnitScale } from './unit-scale.ts'

type ScaleOf = (unit: string) => UnitScale

/** A claim that its own figures contradict. */
export function singleConflict(finding: Finding, scaleOf: ScaleOf): Conflict {
  const { claim, reason, assuming } = finding
  const strength = reason === 'scopeMayDiffer' ? 'soft' : 'hard'
  const difference = differenceIn(finding, scaleOf)
  return {
    claims: [claim],
    suspects: [claim],
    strength,
    irreducible: true,
    figures: printedFigures([finding]),
    ...(difference && { difference }),
    assuming,
  }
}

function differenceIn({ exact, stated, figures }: Finding, scaleOf: ScaleOf): Conflict['difference'] {
  const whole = figures.find(({ role }) => role === 'whole' || role === 'total')
  const unit = stated?.unit ?? whole?.unit
  if (exact === undefined || unit === undefined) return undefined
  const [value, scale] = [fractionOfRatio(exact), scaleOf(unit)]
  const computed = isShare(scale) ? divideFractions(value, scale.factor) : value
  return { value: toRatio(subtractFractions(computed, fractionOf(stated?.amount ?? '0'))), unit }
}
