import { type DecimalString, placesOf } from '../decimal/index.ts'
import type { Check } from '../finding/index.ts'
import {
  asInterval,
  divideFractions,
  type Fraction,
  isEmpty,
  onlyNumberIn,
  printHalfUp,
  type Span,
  scaleInterval,
  toRatio,
  wholeFraction,
} from '../interval/index.ts'
import type { Constraint } from './constraint.ts'
import { isShare } from './unit-scale.ts'

/** The exact value of what is stated, or where it lies, and what half-up rounding prints of it. */
export function showValue(value: Span, constraint: Constraint): Pick<Check, 'exact' | 'range' | 'printed' | 'stated'> {
  if (balances(constraint)) return {}
  const { stated } = showStated(constraint)
  const exact = onlyNumberIn(value)
  return {
    ...(exact ? { exact: toRatio(divideFractions(exact, reportedFactor(constraint))) } : showRange(value, constraint)),
    ...(exact && stated && { printed: printAs(stated.amount, exact, constraint) }),
    ...(stated && { stated }),
  }
}

/** The figure that the document states, if it states one. */
export function showStated({ against }: Constraint): Pick<Check, 'stated'> {
  const stated = 'stated' in against ? against.stated.figure.quantity : undefined
  return stated ? { stated } : {}
}

/** A sum or a restatement with an unknown figure: the two sides differ by nothing, which says nothing. */
function balances({ against, relation }: Constraint): boolean {
  return relation === 'equal' && 'set' in against
}

function showRange(value: Span, constraint: Constraint): Pick<Check, 'range'> {
  const bounded = value.low !== undefined || value.high !== undefined
  if (!bounded || isEmpty(value)) return {}
  return { range: asInterval(scaleInterval(value, divideFractions(one, reportedFactor(constraint)))) }
}

const one = wholeFraction(1n)

/** Shares and growth rates are reported as plain ratios, everything else in its unit. */
function reportedFactor({ reported }: Constraint): Fraction {
  return isShare(reported) ? one : reported.factor
}

function printAs(numeral: string, value: Fraction, { reported }: Constraint): DecimalString {
  return printHalfUp(divideFractions(value, reported.factor), placesOf(numeral))
}
