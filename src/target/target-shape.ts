import { fields, oneOf, optional, type Shape, text, variants } from '../result/index.ts'
import { sourceShape } from '../source/index.ts'
import { quantityShape } from '../unit/index.ts'
import type { Bound } from './bound.ts'
import { type Base, type Goal, namedBases, readings } from './goal.ts'
import { type Basis, setters, standings, type Target } from './target.ts'

/** A bound of any kind. */
export const boundShape: Shape = /* @__PURE__ */ (() =>
  variants<Bound, 'kind'>('kind', {
    exactly: { value: quantityShape },
    atLeast: { value: quantityShape },
    atMost: { value: quantityShape },
    moreThan: { value: quantityShape },
    lessThan: { value: quantityShape },
    between: { low: quantityShape, high: quantityShape },
    bare: { value: quantityShape },
    unstated: {},
  }))()

/** What a change is measured from, by name or by period. */
const baseShape: Shape = /* @__PURE__ */ (() => {
  const named = oneOf(namedBases)
  const byPeriod = fields<Exclude<Base, string>>({ period: text })
  return (value: unknown) => (typeof value === 'string' ? named(value) : byPeriod(value))
})()

/** A goal of any kind. */
export const goalShape: Shape = /* @__PURE__ */ (() => {
  const change = { bound: boundShape, base: baseShape, reading: oneOf(readings) }
  return variants<Goal, 'kind'>('kind', {
    level: { bound: boundShape },
    growth: change,
    reduction: change,
    averageGrowth: { bound: boundShape, span: text },
    completion: { bound: boundShape, of: text },
    maintain: { base: baseShape },
    decline: { base: baseShape },
    milestone: {},
  })
})()

/** Who set a target, and as what. */
export const basisShape: Shape = /* @__PURE__ */ (() =>
  fields<Basis>({ by: oneOf(setters), as: oneOf(standings), on: optional(text) }))()

/** A target with its goal and basis. */
export const targetShape: Shape = /* @__PURE__ */ (() =>
  fields<Target>({
    id: text,
    indicator: text,
    area: optional(text),
    period: text,
    goal: goalShape,
    basis: basisShape,
    recurs: optional(oneOf(['yearly'])),
    jointly: optional(text),
    source: sourceShape,
  }))()
