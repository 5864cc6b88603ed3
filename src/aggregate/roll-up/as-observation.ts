import type { Observation } from '../../observation/index.ts'
import type { Id, Source } from '../../source/index.ts'
import type { RolledUp } from './roll-up-result.ts'

/**
 * A total as an observation of its own, to be added to a plan by `withObservations` and rolled up further. Of a rate
 * whose digits never end, the printed value goes in.
 *
 * @vi ghi kết quả tổng hợp thành số thực hiện
 * @example
 * const total = rollUp(langSonCity2021, { indicator: 'visitors', period: firstHalf(2020), over: {} })
 * const source = { document: 'plan-225', section: 'I.1.a' }
 * total.outcome === 'determined' && asObservation(total, { id: 'visitors-total', source }).quantity
 * //=> { amount: '372000', unit: 'visit' }
 */
export function asObservation(
  { indicator, area, period, quantity, status, qualifier }: RolledUp,
  { id, source, asOf }: { readonly id: Id; readonly source: Source; readonly asOf?: string },
): Observation {
  const { amount, unit } = quantity
  return {
    id,
    indicator,
    area,
    period,
    quantity: { amount, unit },
    status,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(asOf === undefined ? {} : { asOf }),
    source,
  }
}
