import { type DecimalString, placesOf, type RoundingMode } from '../decimal/index.ts'
import { divideFractions, meets, onlyNumberIn, printHalfUp } from '../interval/index.ts'
import { type Expression, evaluate } from './expression.ts'
import { type Domains, type PrintedGiven, valueHeldAgainst, valueOfGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'

/** The modes under which another computation would give what is stated, and what it prints. */
export type Trial = { readonly modes: readonly RoundingMode[]; readonly printed: DecimalString }

/** Whether another computation on the same figures would give what is stated; undefined if it would not. */
export function tryExpression(expression: Expression, stated: PrintedGiven, domains: Domains): Trial | undefined {
  const value = evaluate(expression, (given) => valueOfGiven(given, { assuming: 'exactParts' }, domains))
  const exact = onlyNumberIn(value)
  const modes = hypotheses.filter((mode) => meets(value, valueHeldAgainst(stated, mode, domains)))
  if (exact === undefined || modes.length === 0) return undefined
  return { modes, printed: printHalfUp(divideFractions(exact, stated.scale.factor), placesOf(stated.quantity.amount)) }
}
