import type { Guard, LinearForm, QuotientRule, RuleInput } from '../rule/index.ts'

/**
 * A formula that comes down to one quotient of two inputs: `sign × over / under + shift`. A growth is a development less
 * one, a mirrored completion is two less a completion.
 */
export type QuotientShape = {
  readonly over: RuleInput
  readonly under: RuleInput
  readonly sign: 1 | -1
  readonly shift: number
  /** Whether a dividend below zero has no meaning. */
  readonly positiveOver: boolean
}

/** The shape of a formula, or undefined where it takes more than one quotient. */
export function quotientShape({ numerator, denominator, guards }: QuotientRule): QuotientShape | undefined {
  const [divisor, ...furtherDivisors] = denominator
  const [dividend, ...furtherDividends] = numerator.filter(({ input }) => input !== divisor?.input)
  if (divisor === undefined || dividend === undefined || furtherDivisors.length + furtherDividends.length > 0) return
  const [over, under, sign] = [dividend.input, divisor.input, signOf(dividend.times)]
  if (over === 'one' || under === 'one' || sign === undefined || divisor.times !== 1) return
  const others = guards.filter((guard) => !isAbout(guard, under))
  if (!others.every((guard) => isAbout(guard, over) && guard.is === 'negative')) return
  return { over, under, sign, shift: timesOf(numerator, under), positiveOver: others.length > 0 }
}

function signOf(times: number): 1 | -1 | undefined {
  return times === 1 || times === -1 ? times : undefined
}

function timesOf(form: LinearForm, wanted: RuleInput): number {
  return form.reduce((sum, { input, times }) => (input === wanted ? sum + times : sum), 0)
}

function isAbout({ form }: Guard, wanted: RuleInput): boolean {
  return form.length === 1 && form[0]?.input === wanted && form[0].times === 1
}
