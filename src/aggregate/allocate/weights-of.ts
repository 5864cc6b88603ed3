import type { Area } from '../../area/index.ts'
import { type DecimalString, decimal } from '../../decimal/index.ts'
import { aggregateCodes, type ReasonCode, usageError } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { groupBy } from '../group-by.ts'
import { cellsOf } from '../roll-up/cells.ts'
import { type Context, indicatorIn } from '../roll-up/context.ts'
import { gather } from '../roll-up/gather.ts'
import { totalOf } from '../roll-up/total-of.ts'
import type { Weighting } from './allocation-request.ts'

/** An area and its weight. */
export type AreaWeight = { readonly area: Area; readonly weight: DecimalString }

type Weights =
  | { readonly outcome: 'determined'; readonly value: readonly AreaWeight[] }
  | { readonly outcome: 'undetermined'; readonly reason: ReasonCode; readonly missing: readonly Id[] }

/**
 * The weight of every area, or which of them have none. Throws a `UsageError` for a weight of an area that is not asked and
 * for two weights of one area.
 */
export function weightsOf(context: Context, areas: readonly Area[], by: Weighting): Weights {
  if (by === 'equal') return { outcome: 'determined', value: areas.map((area) => ({ area, weight: decimal('1') })) }
  if ('indicator' in by) return observedWeights(context, areas, by)
  const given = new Map(by.map(({ area, weight }) => [area, decimal(weight)]))
  const known = new Set(areas.map(({ id }) => id))
  const stray = by.find(({ area }) => !known.has(area))
  if (stray !== undefined) throw usageError(aggregateCodes, 'aggregate.areaOutside', { received: stray.area })
  if (given.size < by.length) {
    throw usageError(aggregateCodes, 'aggregate.areasOverlap', { received: by.map(({ area }) => area).join(' + ') })
  }
  return complete(areas, given, 'noObservation')
}

function observedWeights(
  context: Context,
  areas: readonly Area[],
  { indicator: id, period }: Exclude<Weighting, 'equal' | readonly unknown[]>,
): Weights {
  const indicator = indicatorIn(context, id)
  if (indicator.measure === 'rate') return { outcome: 'undetermined', reason: 'notAdditive', missing: [] }
  const over = { areas: areas.map((area) => area.id) }
  const asking = { ...context, asked: { ...context.asked, period, over } }
  const needed = groupBy(cellsOf(asking, indicator).cells, ({ member }) => member)
  const { used, gaps } = gather(asking, indicator)
  const lacking = new Set(gaps.map(({ area }) => area))
  const weights = new Map<Id, DecimalString>()
  for (const [member, figures] of groupBy(used, ({ cell }) => cell.member)) {
    if (lacking.has(member) || figures.length !== needed.get(member)?.length) continue
    const added = figures.flatMap(({ figure }) => figure.added)
    const subtracted = figures.flatMap(({ figure }) => figure.subtracted)
    weights.set(member, totalOf(context, indicator.unit, added, subtracted).amount)
  }
  return complete(areas, weights, gaps[0]?.reason ?? 'noObservation')
}

function complete(areas: readonly Area[], weights: ReadonlyMap<Id, DecimalString>, reason: ReasonCode): Weights {
  const missing = areas.filter(({ id }) => !weights.has(id)).map(({ id }) => id)
  if (missing.length > 0) return { outcome: 'undetermined', reason, missing }
  const value = areas.map((area) => ({ area, weight: weights.get(area.id) ?? decimal('0') }))
  return { outcome: 'determined', value }
}
