import { coverages } from '../indicator/index.ts'
import {
  allOf,
  anyField,
  fields,
  listOf,
  nameShape,
  oneOf,
  optional,
  type Shape,
  text,
  variants,
} from '../result/index.ts'
import { sourceShape } from '../source/index.ts'
import { boundShape, readings } from '../target/index.ts'
import { quantityShape } from '../unit/index.ts'
import { type Claim, directions, type Operand, type Statement, scopes, type Unknown } from './claim.ts'

type OperandField = Operand extends infer Each ? (Each extends unknown ? keyof Each : never) : never

const operands: { readonly [Field in OperandField]: Shape } = {
  observation: text,
  outOf: text,
  target: text,
  unknown: text,
  quantity: quantityShape,
}

/** What names the figure of a claim. */
export const operandShape: Shape = /* @__PURE__ */ anyField(operands)

/** A claim of any kind. */
export const claimShape: Shape = /* @__PURE__ */ (() => {
  const operand = operandShape
  const pair = listOf(operand, 2)
  return allOf(
    fields<Pick<Claim, 'id' | 'source'>>({ id: text, source: sourceShape }),
    variants<Statement, 'kind'>('kind', {
      ratio: { part: operand, whole: operand, stated: quantityShape },
      change: {
        current: operand,
        base: operand,
        stated: quantityShape,
        direction: oneOf(directions),
        reading: oneOf(readings),
      },
      sum: { parts: listOf(operand), total: operand, coverage: oneOf(coverages) },
      restated: { statements: pair, scope: oneOf(scopes) },
      within: { value: anyField({ ...operands, growth: pair }), bound: boundShape },
      subset: { part: operand, whole: operand },
    }),
  )
})()

/** A figure that is spoken of and not printed. */
export const unknownShape: Shape = /* @__PURE__ */ (() =>
  fields<Unknown>({
    id: text,
    indicator: optional(text),
    period: optional(text),
    unit: text,
    description: nameShape,
  }))()
