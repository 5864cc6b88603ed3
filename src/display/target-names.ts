import { formatBasis, formatPeriod } from '../format/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Locale } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { areaNames, indicatorNames } from './names.ts'

/** What targets are called beside each other: the indicator, the unit and who set it where that is said, and the period where it differs. */
export type TargetNames = {
  readonly nameOf: (target: Target) => string
  /** The period that all of them share; empty where they differ. */
  readonly sharedPeriod: string
}

/** The names of targets that are shown together. */
export function targetNames(targets: readonly Target[], plan: Plan | undefined, locale: Locale): TargetNames {
  const nameOf = targetName(plan, locale)
  const [first, ...others] = new Set(targets.map(({ period }) => period))
  if (first !== undefined && others.length === 0) return { sharedPeriod: formatPeriod(first, { locale }), nameOf }
  return { sharedPeriod: '', nameOf: (target) => `${nameOf(target)}, ${formatPeriod(target.period, { locale })}` }
}

/**
 * The name of a target beside a column of periods: the indicator, the unit unless it is the plan's own, and who set it
 * unless it is simply planned.
 */
export function targetName(plan: Plan | undefined, locale: Locale): (target: Target) => string {
  const indicatorName = indicatorNames(plan, locale)
  const areaName = areaNames(plan, locale)
  return ({ indicator, area, basis }) => {
    const place = area === undefined || area === plan?.area ? [] : [areaName(area)]
    const setter = basis.as === 'planned' ? [] : [formatBasis(basis, { locale })]
    return [indicatorName(indicator), ...place, ...setter].join(', ')
  }
}
