import { aboveZero, intersect, isEmpty, meets, onlyZero } from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Constraint } from './constraint.ts'
import type { Context } from './context.ts'
import { givensOf } from './expression.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'

/** Why a statement cannot be judged before anything is computed. */
export function openReason({ expression }: Constraint, { domains, unpinned }: Context): ReasonCode | undefined {
  const whole = expression.form === 'quotient' ? meaninglessWhole(expression, domains) : undefined
  return whole ?? (unpinned ? unknownReason(givensOf(expression)) : undefined)
}

function meaninglessWhole(
  { whole, as }: Extract<Constraint['expression'], { form: 'quotient' }>,
  domains: Domains,
): ReasonCode | undefined {
  const value = valueOfGiven(whole, { assuming: 'exactParts' }, domains)
  if (!isEmpty(intersect(value, aboveZero))) return undefined
  if (!meets(value, onlyZero)) return 'negativeBase'
  return as === 'level' ? 'zeroWhole' : 'zeroBase'
}

/** Why a statement that is possible is not settled. */
export function looseReason({ expression }: Constraint): ReasonCode {
  const givens = givensOf(expression)
  return givens.some(({ kind }) => kind === 'bounded') ? 'onlyApproximate' : unknownReason(givens)
}

function unknownReason(givens: readonly Given[]): ReasonCode {
  const role = givens.find(({ kind }) => kind === 'unknown')?.figure.role
  return role === 'whole' ? 'noWhole' : role === 'base' ? 'noBase' : 'notPrinted'
}
