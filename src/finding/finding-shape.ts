import { claimShape, operandShape, unknownShape } from '../claim/index.ts'
import { ratioShape, roundingModes } from '../decimal/index.ts'
import { intervalShape } from '../interval/index.ts'
import { qualifiers } from '../observation/index.ts'
import {
  fields,
  flag,
  hintCodes,
  isRecord,
  listOf,
  number,
  oneOf,
  optional,
  type Shape,
  text,
} from '../result/index.ts'
import { sourceShape } from '../source/index.ts'
import { readings, targetShape } from '../target/index.ts'
import { quantityShape } from '../unit/index.ts'
import { assumptions } from './assumption.ts'
import type { Conflict, DemandOnUnknown } from './conflict.ts'
import { type Figure, roles } from './figure.ts'
import { auditVerdicts, type Finding, type Nearest } from './finding.ts'
import type { Hint } from './hint.ts'
import type { Inference } from './inference.ts'

const figureShape: Shape = /* @__PURE__ */ (() =>
  fields<Figure>({
    role: oneOf(roles),
    operand: optional(operandShape),
    unit: text,
    quantity: optional(quantityShape),
    high: optional(quantityShape),
    qualifier: optional(oneOf(qualifiers)),
    interval: optional(intervalShape),
    source: optional(sourceShape),
  }))()

/** What rechecking a claim showed. */
export const findingShape: Shape = /* @__PURE__ */ (() => {
  const modes = listOf(oneOf(roundingModes))
  const hint = fields<Hint>({
    code: oneOf(Object.keys(hintCodes)),
    role: oneOf(roles),
    index: number,
    from: text,
    to: text,
    modes,
    figure: optional(figureShape),
  })
  return fields<Finding>({
    claim: claimShape,
    figures: listOf(figureShape),
    verdict: oneOf(auditVerdicts),
    exact: optional(ratioShape),
    range: optional(intervalShape),
    printed: optional(text),
    stated: optional(quantityShape),
    modes,
    assuming: oneOf(assumptions),
    reading: optional(oneOf(readings)),
    reason: optional(text),
    nearest: optional(listOf(fields<Nearest>({ role: oneOf(roles), index: number, value: text }))),
    hints: listOf(hint),
  })
})()

/** What is not printed: an unknown, or the target whose figure it is. */
const unprintedShape: Shape = (value) => (isRecord(value) && 'goal' in value ? targetShape(value) : unknownShape(value))

/** Claims that cannot all be true. */
export const conflictShape: Shape = /* @__PURE__ */ (() =>
  fields<Conflict>({
    claims: listOf(claimShape),
    suspects: listOf(claimShape),
    strength: oneOf(['hard', 'soft']),
    irreducible: flag,
    figures: listOf(figureShape),
    difference: optional(fields<NonNullable<Conflict['difference']>>({ value: ratioShape, unit: text })),
    at: optional(
      fields<NonNullable<Conflict['at']>>({
        unknown: unprintedShape,
        unit: text,
        demands: listOf(fields<DemandOnUnknown>({ claim: claimShape, interval: intervalShape })),
      }),
    ),
    assuming: oneOf(assumptions),
  }))()

/** Where a figure that is not printed must lie. */
export const inferenceShape: Shape = /* @__PURE__ */ (() =>
  fields<Inference>({
    unknown: unprintedShape,
    unit: text,
    interval: intervalShape,
    from: listOf(claimShape),
    assuming: oneOf(assumptions),
    wholes: listOf(text),
    wholeCount: optional(text),
    roundest: listOf(text),
  }))()
