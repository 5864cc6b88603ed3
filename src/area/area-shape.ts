import { expectShape, fields, listOf, nameShape, oneOf, optional, type Shape, text } from '../result/index.ts'
import { quantityShape } from '../unit/index.ts'
import { type Area, areaLevels, type Succession } from './area.ts'

/** An area with its level, its days and its successors. */
export const areaShape: Shape = /* @__PURE__ */ (() =>
  fields<Area>({
    id: text,
    name: nameShape,
    level: oneOf(areaLevels),
    type: optional(nameShape),
    parent: optional(text),
    code: optional(text),
    validFrom: optional(text),
    validTo: optional(text),
    successors: optional(listOf(fields<Succession>({ area: text, share: optional(quantityShape) }))),
  }))()

/** Refuses what an untyped caller passes for areas and is none. */
export function expectAreas(areas: readonly Area[]): void {
  expectShape(listOf(areaShape), areas, 'areas')
}
