import type { coverages } from '../indicator/index.ts'
import type { Period } from '../period/index.ts'
import type { Id, Source } from '../source/index.ts'
import type { Bound, Reading } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'

/**
 * What a claim speaks of: a figure of the plan, what a figure is counted out of, a target's figure, a figure that is not printed,
 * or one that stands nowhere else.
 */
export type Operand =
  | { readonly observation: Id }
  | { readonly outOf: Id }
  | { readonly target: Id }
  | { readonly unknown: Id }
  | { readonly quantity: Quantity }

/**
 * A figure that is spoken of and not printed, such as the same period of last year; every claim about it shares it.
 *
 * @vi số không ghi
 */
export type Unknown = {
  readonly id: Id
  readonly indicator?: Id
  readonly period?: Period
  readonly unit: string
  readonly description: { readonly vi: string; readonly en?: string }
}

/** Which way a stated change goes. */
export const directions = ['increase', 'decrease'] as const

/** Whether two statements of one figure are known to be of the same scope. */
export const scopes = ['same', 'mayDiffer'] as const

/** What a claim says. */
export type Statement =
  | { readonly kind: 'ratio'; readonly part: Operand; readonly whole: Operand; readonly stated: Quantity }
  | {
      readonly kind: 'change'
      readonly current: Operand
      readonly base: Operand
      readonly stated: Quantity
      readonly direction: (typeof directions)[number]
      readonly reading: Reading
    }
  | {
      readonly kind: 'sum'
      readonly parts: readonly Operand[]
      readonly total: Operand
      readonly coverage: (typeof coverages)[number]
    }
  | {
      readonly kind: 'restated'
      readonly statements: readonly [Operand, Operand]
      readonly scope: (typeof scopes)[number]
    }
  | {
      readonly kind: 'within'
      readonly value: Operand | { readonly growth: readonly [current: Operand, base: Operand] }
      readonly bound: Bound
    }
  | { readonly kind: 'subset'; readonly part: Operand; readonly whole: Operand }

/**
 * What a document says about its own figures: a stated ratio, change or sum, never a made-up figure.
 *
 * @vi nhận định của văn bản về số liệu
 */
export type Claim = { readonly id: Id; readonly source: Source } & Statement
