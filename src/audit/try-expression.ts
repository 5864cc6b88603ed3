import { type DecimalString, placesOf, type RoundingMode } from '../decimal/index.ts'
import { divideFractions, meets, onlyNumberIn, printHalfUp } from '../interval/index.ts'
import { hypotheses } from './assumption.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { type Expression, evaluate } from './expression.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'

/** The modes under which another computation would give what is stated, and what it prints. */
export type Trial = { readonly modes: readonly RoundingMode[]; readonly printed: DecimalString }

/** Whether another computation on the same figures would give what a statement says; undefined if it would not. */
export function tryExpression(expression: Expression, constraint: Constraint, domains: Domains): Trial | undefined {
  if (!('stated' in constraint.against)) return undefined
  const values = (given: Given) => valueOfGiven(given, { assuming: 'exactParts' }, domains)
  const value = evaluate(expression, values)
  const exact = onlyNumberIn(value)
  const modes = hypotheses.filter((mode) => meets(value, allowedBy(constraint, mode, domains)))
  if (exact === undefined || modes.length === 0) return undefined
  const { figure, scale } = constraint.against.stated
  const places = placesOf(figure.quantity?.amount ?? '0')
  return { modes, printed: printHalfUp(divideFractions(exact, scale.factor), places) }
}
