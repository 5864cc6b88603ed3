import { fields, listOf, optional, type Shape, text } from '../result/index.ts'
import type { UnitDefinition } from './unit-definition.ts'

/** A unit with what is told of it. */
export const unitShape: Shape = /* @__PURE__ */ (() =>
  fields<UnitDefinition>({
    code: text,
    dimension: text,
    factor: text,
    vi: text,
    en: text,
    spellings: optional(listOf(text)),
    quotient: optional(fields<NonNullable<UnitDefinition['quotient']>>({ of: text, per: text })),
  }))()
