import type { DecimalString, RoundingMode } from '../decimal/index.ts'
import {
  type Fraction,
  fractionOf,
  hull,
  numeralOf,
  roundingSpan,
  type Span,
  scaleInterval,
} from '../interval/index.ts'
import { anything, auditCodes, expectShape, fields, type Shape, usageError } from '../result/index.ts'
import { candidatesIn } from './candidates-in.ts'
import type { PrintedGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'
import { type FigureInput, plainGiven, plainStated } from './plain-given.ts'

/** Which whole numbers over a count are printed as a share. */
export type PossibleRatio = {
  readonly possible: boolean
  /** The numerators; where there are more than `limits.candidates`, only the roundest of them. */
  readonly numerators: readonly DecimalString[]
  readonly numeratorCount: DecimalString
  readonly modes: readonly RoundingMode[]
}

type PossibleShare = Parameters<typeof ratioIsPossible>[0]

const statedShape: Shape = /* @__PURE__ */ (() => fields<PossibleShare>({ stated: anything, whole: anything }))()

/**
 * Whether a share can come from a whole number out of a count: can 98,88 % be so many works out of 360? Throws a
 * `UsageError` when the whole is not a whole number above zero.
 *
 * @vi tỷ lệ có thể có từ số đếm không
 * @example
 * ratioIsPossible({ stated: '98.88', whole: '360' })
 * //=> { possible: true, numerators: ['356'], numeratorCount: '1', modes: ['down'] }
 */
export function ratioIsPossible(given: { readonly stated: FigureInput; readonly whole: FigureInput }): PossibleRatio {
  expectShape(statedShape, given, 'given')
  const { stated, whole } = given
  const [share, count] = [plainStated(stated), countOf(whole)]
  const spans = hypotheses.map((mode) => ({ mode, span: numeratorsIn(share, count, mode) }))
  const modes = spans.filter(({ span }) => candidatesIn(span).wholeCount !== '0').map(({ mode }) => mode)
  const { wholes, wholeCount = numeralOf(0n, 0) } = candidatesIn(spans.map(({ span }) => span).reduce(hull))
  return { possible: modes.length > 0, numerators: wholes, numeratorCount: wholeCount, modes }
}

function countOf(whole: FigureInput): Fraction {
  const { amount } = plainGiven('whole', whole).quantity
  const count = fractionOf(amount)
  if (count.bottom === 1n && count.top > 0n) return count
  throw usageError(auditCodes, 'audit.notACount', { received: amount })
}

function numeratorsIn({ quantity, scale }: PrintedGiven, count: Fraction, mode: RoundingMode): Span {
  const share = scaleInterval(roundingSpan(quantity.amount, mode), scale.factor)
  return scaleInterval(share, count)
}
