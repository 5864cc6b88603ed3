import { fields, nameShape, optional, type Shape, text } from '../result/index.ts'
import type { PlanDocument, Source } from './source.ts'

/** Where a figure stands. */
export const sourceShape: Shape = /* @__PURE__ */ (() =>
  fields<Source>({
    document: text,
    section: text,
    footnote: optional(text),
    row: optional(text),
    printed: optional(text),
  }))()

/** A document, by name and number. */
export const documentShape: Shape = /* @__PURE__ */ (() =>
  fields<PlanDocument>({
    id: text,
    name: nameShape,
    number: optional(text),
    issuedOn: optional(text),
    issuedBy: optional(text),
  }))()
