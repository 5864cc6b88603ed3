import type { LocalizedText, ReasonCode } from '../result/index.ts'

/** What a formula is fed with. */
export type RuleInput =
  | 'actual'
  | 'planned'
  | 'current'
  | 'base'
  | 'target'
  | 'part'
  | 'whole'
  | 'partCurrent'
  | 'partBase'
  | 'wholeBase'

/** An input times a whole number; the input 'one' is the number 1. */
export type Term = { readonly input: RuleInput | 'one'; readonly times: number }

/** A sum of terms. */
export type LinearForm = readonly Term[]

/** Where a formula has no meaning, and the reason that is given then. */
export type Guard = { readonly form: LinearForm; readonly is: 'zero' | 'negative'; readonly reason: ReasonCode }

/** What the result of a formula is: a ratio, a difference of shares in points, or a difference in the inputs' unit. */
export type RuleResult = 'ratio' | 'points' | 'difference'

/**
 * A formula as a row of data: a quotient of two sums of its inputs. The named function, the kernel over columns and the
 * SQL expression are all made from this row.
 *
 * @vi công thức
 */
export type QuotientRule = {
  readonly kind: 'quotient'
  readonly name: QuotientRuleName
  readonly title: LocalizedText
  /** The formula as an official writes it. */
  readonly formula: string
  readonly inputs: readonly RuleInput[]
  readonly numerator: LinearForm
  readonly denominator: LinearForm
  readonly guards: readonly Guard[]
  readonly result: RuleResult
  /** Totals of many rows go through the same formula: a group's ratio comes from summed inputs. */
  readonly ofSums: boolean
}

/** The formula of an average growth, an n-th root: for single figures only, neither in columns nor in SQL. */
export type RootRule = {
  readonly kind: 'root'
  readonly name: 'averageGrowthRate'
  readonly title: LocalizedText
  readonly formula: string
  readonly inputs: readonly RuleInput[]
  readonly scalarOnly: true
}

/** The names of the formulas that are quotients. */
export type QuotientRuleName =
  | 'completionRatio'
  | 'planTask'
  | 'developmentRate'
  | 'growthRate'
  | 'absoluteChange'
  | 'pointChange'
  | 'share'
  | 'wayToTarget'
  | 'contributionToGrowth'
  | InverseConvention
  | GrowthConvention

/** How the completion of a lower-is-better target is expressed; none is official. */
export type InverseConvention = (typeof inverseConventions)[number]

/** Every convention for lower-is-better targets. */
export const inverseConventions = ['planOverActual', 'mirrored', 'plannedReduction', 'naive'] as const

/** How the completion of a growth target is expressed; no rule is binding. */
export type GrowthConvention = (typeof growthConventions)[number]

/** Every convention for growth targets. */
export const growthConventions = ['pointDifference', 'ratioOfRates', 'ratioOfLevels'] as const

/** A formula. */
export type Rule = QuotientRule | RootRule

/** The names of all formulas. */
export type RuleName = Rule['name']
