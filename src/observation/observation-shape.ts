import { fields, oneOf, optional, type Shape, text } from '../result/index.ts'
import { sourceShape } from '../source/index.ts'
import { quantityShape } from '../unit/index.ts'
import { type Observation, qualifiers, statuses } from './observation.ts'

/** What is reported of an indicator. */
export const observationShape: Shape = /* @__PURE__ */ (() =>
  fields<Observation>({
    id: text,
    indicator: text,
    area: optional(text),
    period: text,
    quantity: quantityShape,
    outOf: optional(quantityShape),
    status: oneOf(statuses),
    qualifier: optional(oneOf(qualifiers)),
    asOf: optional(text),
    source: sourceShape,
  }))()
