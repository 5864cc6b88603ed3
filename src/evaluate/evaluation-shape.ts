import { claimShape } from '../claim/index.ts'
import { type Root, ratioShape } from '../decimal/index.ts'
import { qualifiers, statuses } from '../observation/index.ts'
import {
  allOf,
  determinedShape,
  type FieldShapes,
  fields,
  listOf,
  number,
  oneOf,
  optional,
  type Shape,
  text,
  variants,
} from '../result/index.ts'
import { growthConventions, inverseConventions } from '../rule/index.ts'
import { sourceShape } from '../source/index.ts'
import { boundShape, targetShape } from '../target/index.ts'
import { quantityShape } from '../unit/index.ts'
import {
  type Completion,
  type Evaluation,
  inputRoles,
  type Latest,
  type Measured,
  type Pace,
  type Unassessed,
  type Verdict,
  type Working,
  type WorkingInput,
} from './evaluation.ts'

/** A computed quantity. */
export const measuredShape: Shape = /* @__PURE__ */ (() =>
  allOf(
    quantityShape,
    fields<Pick<Measured, 'exact' | 'root'>>({
      exact: optional(ratioShape),
      root: optional(fields<Root>({ radicand: ratioShape, degree: number })),
    }),
  ))()

/** What became of a target, with its working. */
export const evaluationShape: Shape = /* @__PURE__ */ (() => {
  const convention = oneOf(['actualOverPlan', ...inverseConventions, ...growthConventions, 'verdictOnly'])
  const completion = variants<Completion, 'outcome'>('outcome', {
    determined: { convention, ratio: ratioShape, printed: text },
    undetermined: { convention, reason: text },
  })
  const input = fields<WorkingInput>({
    role: oneOf(inputRoles),
    id: text,
    quantity: quantityShape,
    period: optional(text),
    status: optional(oneOf(statuses)),
    qualifier: optional(oneOf(qualifiers)),
    source: sourceShape,
  })
  const common = {
    target: targetShape,
    working: fields<Pick<Working, 'inputs' | 'rule'>>({ inputs: listOf(input), rule: optional(text) }),
  }
  const judged = { ...common, measured: measuredShape, bound: boundShape, completion }
  const verdict: FieldShapes<Omit<Verdict, 'outcome'>> = { ...judged, margin: measuredShape }
  const pace: FieldShapes<Omit<Pace, 'outcome'>> = { ...judged, elapsed: ratioShape, required: measuredShape }
  const latest = fields<Latest>({
    quantity: quantityShape,
    period: text,
    status: oneOf(statuses),
    qualifier: optional(oneOf(qualifiers)),
    margin: optional(measuredShape),
  })
  const stated = fields<NonNullable<Unassessed['stated']>>({ ratio: quantityShape, claim: claimShape })
  return variants<Evaluation, 'outcome'>('outcome', {
    exceeded: verdict,
    met: verdict,
    nearlyMet: verdict,
    missed: verdict,
    ahead: pace,
    onPace: pace,
    behind: pace,
    pending: {
      ...common,
      bound: optional(boundShape),
      base: optional(quantityShape),
      latest: optional(latest),
      task: determinedShape(ratioShape),
    },
    undetermined: { ...common, reason: text, measured: optional(quantityShape), stated: optional(stated) },
  })
})()
