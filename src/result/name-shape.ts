import { fields, optional, type Shape, text } from './shape.ts'

/** A name in Vietnamese, and perhaps in English. */
export const nameShape: Shape = /* @__PURE__ */ (() =>
  fields<{ readonly vi: string; readonly en?: string }>({ vi: text, en: optional(text) }))()
