import { claimShape } from '../claim/index.ts'
import { indicatorShape } from '../indicator/index.ts'
import { observationShape } from '../observation/index.ts'
import { expectShape, fields, listOf, optional, remembered, type Shape, text } from '../result/index.ts'
import { type Target, targetShape } from '../target/index.ts'
import { unitShape } from '../unit/index.ts'
import type { Facts } from './facts.ts'

const factsShape: Shape = /* @__PURE__ */ (() =>
  fields<Facts>({
    indicator: remembered(indicatorShape),
    observations: listOf(remembered(observationShape)),
    claims: optional(listOf(remembered(claimShape))),
    units: optional(remembered(listOf(unitShape))),
    area: optional(text),
  }))()

const knownTarget: Shape = /* @__PURE__ */ (() => remembered(targetShape))()

/** Refuses what an untyped caller passes for a target and its facts and is none. */
export function expectFacts(target: Target, facts: Facts): void {
  expectShape(knownTarget, target, 'target')
  expectShape(factsShape, facts, 'facts')
}
