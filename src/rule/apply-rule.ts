import { addRatios, divideRatios, multiplyRatios, type Ratio, ratio, signOf, wholeRatio } from '../decimal/index.ts'
import { type Determined, determined, ruleCodes, undetermined, usageError } from '../result/index.ts'
import type { Guard, LinearForm, QuotientRule, RuleInput } from './rule.ts'

/** The inputs of a formula as exact ratios, all in one unit. */
export type RuleInputs = { readonly [Input in RuleInput]?: Ratio }

/** Applies a formula to its inputs: the exact result, or the reason why it has none. */
export function applyRule(rule: QuotientRule, inputs: RuleInputs): Determined<Ratio> {
  const guard = rule.guards.find((each) => applies(each, inputs))
  if (guard !== undefined) return undetermined(guard.reason)
  return determined(quotientOf(evaluateForm(rule.numerator, inputs), evaluateForm(rule.denominator, inputs)))
}

/** The quotient; of two decimals, the fraction as an official would write it. */
function quotientOf(dividend: Ratio, divisor: Ratio): Ratio {
  const plain = dividend.denominator === '1' && divisor.denominator === '1'
  return plain ? ratio(dividend.numerator, divisor.numerator) : divideRatios(dividend, divisor)
}

function applies({ form, is }: Guard, inputs: RuleInputs): boolean {
  return signOf(evaluateForm(form, inputs).numerator) === (is === 'zero' ? 0 : -1)
}

function evaluateForm(form: LinearForm, inputs: RuleInputs): Ratio {
  return form
    .map(({ input, times }) => {
      const value = input === 'one' ? wholeRatio('1') : inputs[input]
      if (value === undefined) throw usageError(ruleCodes, 'rule.inputMissing', { expected: input })
      return times === 1 ? value : multiplyRatios(value, wholeRatio(String(times)))
    })
    .reduce(addRatios)
}
