import { allOf, fields, misfit, number, type Shape, text } from '../result/index.ts'
import type { Column, PrintedColumn } from './column.ts'
import { asLongAs, maskShape, numbers } from './mask.ts'

const byRow: Shape = (value) => (value instanceof Map ? undefined : misfit('Map', value))

/** A column of figures. */
export const columnShape: Shape = /* @__PURE__ */ (() =>
  allOf(
    fields<Column>({
      unit: text,
      length: number,
      values: numbers,
      places: numbers,
      scale: number,
      missing: maskShape,
      exceptions: byRow,
    }),
    asLongAs('values'),
  ))()

const printedShape: Shape = /* @__PURE__ */ (() =>
  allOf(
    fields<PrintedColumn>({ unit: text, length: number, places: number, scaled: numbers, exceptions: byRow }),
    asLongAs('scaled'),
  ))()

/** A column of figures, or one of printed results. */
export const anyColumnShape: Shape = (value) =>
  value !== null && typeof value === 'object' && 'scaled' in value ? printedShape(value) : columnShape(value)
