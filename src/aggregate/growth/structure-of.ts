import { samePrices } from '../../indicator/index.ts'
import { indicatorById, type Plan } from '../../plan/index.ts'
import {
  anObject,
  type Determined,
  determined,
  expectShape,
  fields,
  type Shape,
  undetermined,
} from '../../result/index.ts'
import { type Part, type PartRatio, structure, structureChange } from '../../rule/index.ts'
import type { Id } from '../../source/index.ts'
import { completeParts, type FigureAt, figureAt } from './figure-at.ts'

/**
 * The share of every complete part of an indicator, by id, in the sum of the parts. Undetermined when a part has no figure,
 * when there are no parts (`noParts`), and when parts and whole are in different prices (`priceBasesDiffer`). Throws a
 * `UsageError` for an indicator that the plan does not hold.
 *
 * @vi cơ cấu của một chỉ tiêu
 * @example
 * const sectors = structureOf(langSonCity2021, 'total-output', { period: year(2021), from: 'targets' })
 * sectors.outcome === 'determined' && sectors.value[2]
 * //=> { id: 'services-output', value: { numerator: '5513.2', denominator: '10535.8' } }
 */
export function structureOf(plan: Plan, whole: Id, at: FigureAt): Determined<readonly PartRatio[]> {
  expectShape(anObject, at, 'at')
  const parts = partsAt(plan, whole, at)
  return parts.outcome === 'undetermined' ? parts : structure(parts.value, plan)
}

/** Then and now. */
export type Movements = { readonly current: FigureAt; readonly base: FigureAt }

/** Refuses what an untyped caller passes for two figures and is none. */
export function expectMovements(movements: Movements): void {
  expectShape(movementsShape, movements, 'movements')
}

const movementsShape: Shape = /* @__PURE__ */ (() => fields<Movements>({ current: anObject, base: anObject }))()

/**
 * How the share of every complete part of an indicator has moved; the changes add up to zero exactly. Undetermined as
 * `structureOf` is.
 *
 * @vi chuyển dịch cơ cấu của một chỉ tiêu
 * @example
 * const at = { from: 'targets', period: year(2021) } as const
 * const change = structureChangeOf(langSonCity2021, 'total-output', { current: at, base: at })
 * change.outcome === 'determined' && change.value.map(({ value }) => value.numerator)
 * //=> ['0', '0', '0']
 */
export function structureChangeOf(plan: Plan, whole: Id, movements: Movements): Determined<readonly PartRatio[]> {
  expectMovements(movements)
  const { current, base } = movements
  const [now, then] = [partsAt(plan, whole, current), partsAt(plan, whole, base)]
  if (now.outcome === 'undetermined') return now
  if (then.outcome === 'undetermined') return then
  return structureChange({ current: now.value, base: then.value }, plan)
}

/** The complete parts of an indicator with their figures. */
export function partsAt(plan: Plan, whole: Id, at: FigureAt): Determined<readonly Part[]> {
  const parts: Part[] = []
  const total = indicatorById(plan, whole)
  for (const indicator of completeParts(plan, whole)) {
    if (!samePrices(indicator, total)) return undetermined('priceBasesDiffer')
    const figure = figureAt(plan, indicator.id, at)
    if (figure.outcome === 'undetermined') return figure
    parts.push({ id: indicator.id, quantity: figure.value })
  }
  return determined(parts)
}
