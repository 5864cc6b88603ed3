import type { Period } from '../period/index.ts'
import type { Id } from '../source/index.ts'
import type { Bound } from './bound.ts'
import { checkBound, checkStated } from './check-goal-parts.ts'

/**
 * How a change in per cent is meant: relative to the base, in percentage points, in the indicator's own unit, or
 * undecidable from the text.
 *
 * @vi phần trăm, điểm phần trăm
 */
export type Reading = (typeof readings)[number]

/** Every reading of a change. */
export const readings = ['relative', 'points', 'units', 'ambiguous'] as const

/** What a change is counted from. */
export type Base = (typeof namedBases)[number] | { readonly period: Period }

/** The bases that have a name. */
export const namedBases = ['samePeriodLastYear', 'previousYear', 'previousMonth', 'unstated'] as const

/**
 * What a target is about: a level, a growth or reduction, an average growth, the share of a whole that is done, no
 * change for the worse, a mere direction, or a thing done.
 *
 * @vi nội dung mục tiêu
 */
export type Goal =
  | { readonly kind: 'level'; readonly bound: Bound }
  | { readonly kind: 'growth'; readonly bound: Bound; readonly base: Base; readonly reading: Reading }
  | { readonly kind: 'reduction'; readonly bound: Bound; readonly base: Base; readonly reading: Reading }
  | { readonly kind: 'averageGrowth'; readonly bound: Bound; readonly span: Period | 'unstated' }
  | { readonly kind: 'completion'; readonly bound: Bound; readonly of: Id }
  | { readonly kind: 'maintain'; readonly base: Base }
  | { readonly kind: 'decline'; readonly base: Base }
  | { readonly kind: 'milestone' }

/** Every kind of goal. */
export const goalKinds: readonly Goal['kind'][] = [
  'level',
  'growth',
  'reduction',
  'averageGrowth',
  'completion',
  'maintain',
  'decline',
  'milestone',
]

/** How a change is read, and from what it is counted. */
export type ChangeOptions = { readonly base: Base; readonly reading: Reading }

/**
 * A level to reach.
 *
 * @vi đạt mức
 * @example
 * level(bare(quantity('58.8', 'percent'))).kind
 * //=> 'level'
 */
export function level(bound: Bound): Goal {
  checkBound(bound)
  return { kind: 'level', bound }
}

/**
 * A growth over a base.
 *
 * @vi tăng
 * @example
 * growth(between(percent('9'), percent('10')), { base: 'previousYear', reading: 'relative' }).kind
 * //=> 'growth'
 */
export function growth(bound: Bound, options: ChangeOptions): Goal {
  checkBound(bound)
  checkStated(options, ['base', 'reading'])
  const { base, reading } = options
  return { kind: 'growth', bound, base, reading }
}

/**
 * A reduction from a base, its size stated as a positive figure.
 *
 * @vi giảm
 * @example
 * reduction(bare(percent('5')), { base: 'previousYear', reading: 'relative' }).kind
 * //=> 'reduction'
 */
export function reduction(bound: Bound, options: ChangeOptions): Goal {
  checkBound(bound)
  checkStated(options, ['base', 'reading'])
  const { base, reading } = options
  return { kind: 'reduction', bound, base, reading }
}

/**
 * An average growth over a span of years, geometric.
 *
 * @vi tăng bình quân
 * @example
 * averageGrowth(bare(percent('2')), { span: 'unstated' })
 * //=> { kind: 'averageGrowth', bound: { kind: 'bare', value: { amount: '2', unit: 'percent' } }, span: 'unstated' }
 */
export function averageGrowth(bound: Bound, options: { readonly span: Period | 'unstated' }): Goal {
  checkBound(bound)
  checkStated(options, ['span'])
  return { kind: 'averageGrowth', bound, span: options.span }
}

/**
 * A share of a whole to be done; `of` is the indicator that counts the whole.
 *
 * @vi hoàn thành
 * @example
 * completion(bare(percent('100')), { of: 'dossiers-received' }).kind
 * //=> 'completion'
 */
export function completion(bound: Bound, options: { readonly of: Id }): Goal {
  checkBound(bound)
  checkStated(options, ['of'])
  return { kind: 'completion', bound, of: options.of }
}

/**
 * Not worse than the base.
 *
 * @vi duy trì
 * @example
 * maintain({ base: 'previousYear' })
 * //=> { kind: 'maintain', base: 'previousYear' }
 */
export function maintain(options: { readonly base: Base }): Goal {
  checkStated(options, ['base'])
  return { kind: 'maintain', base: options.base }
}

/**
 * Lower than the base, by whatever amount.
 *
 * @vi giảm (không nêu mức)
 * @example
 * decline({ base: 'previousYear' })
 * //=> { kind: 'decline', base: 'previousYear' }
 */
export function decline(options: { readonly base: Base }): Goal {
  checkStated(options, ['base'])
  return { kind: 'decline', base: options.base }
}

/**
 * A thing to be done: done or not.
 *
 * @vi việc phải xong
 * @example
 * milestone()
 * //=> { kind: 'milestone' }
 */
export function milestone(): Goal {
  return { kind: 'milestone' }
}

/** The bound of a goal, where it has one. */
export function boundOf(goal: Goal): Bound | undefined {
  return 'bound' in goal ? goal.bound : undefined
}
