import { measuredShape } from '../../evaluate/index.ts'
import { type Observation, qualifiers, statuses } from '../../observation/index.ts'
import { expectShape, fields, oneOf, optional, type Shape, text } from '../../result/index.ts'
import { type Id, type Source, sourceShape } from '../../source/index.ts'
import type { RolledUp } from './roll-up-result.ts'

/** What a total does not know of itself as an observation. */
type Told = Parameters<typeof asObservation>[1]

type Total = Pick<RolledUp, 'indicator' | 'area' | 'period' | 'quantity' | 'status' | 'qualifier'>

const totalShape: Shape = /* @__PURE__ */ (() =>
  fields<Total>({
    indicator: text,
    area: text,
    period: text,
    quantity: measuredShape,
    status: oneOf(statuses),
    qualifier: optional(oneOf(qualifiers)),
  }))()

const toldShape: Shape = /* @__PURE__ */ (() => fields<Told>({ id: text, source: sourceShape, asOf: optional(text) }))()

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
  total: RolledUp,
  told: { readonly id: Id; readonly source: Source; readonly asOf?: string },
): Observation {
  expectShape(totalShape, total, 'total')
  expectShape(toldShape, told, 'told')
  const { indicator, area, period, quantity, status, qualifier } = total
  const { id, source, asOf } = told
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
