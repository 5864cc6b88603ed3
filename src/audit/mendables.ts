import type { DecimalString, RoundingMode } from '../decimal/index.ts'
import { fractionOf, holds, type Span } from '../interval/index.ts'
import { limits } from '../result/index.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { demandOn, givensOf } from './expression.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'
import { inUnit } from './unit-scale.ts'

/** All values of a figure, in its own unit, with which a statement would hold under a mode. */
type Demand = { readonly mode: RoundingMode; readonly span: Span }

/** A printed figure of a statement that does not hold, and what it would have to be if the others are right. */
export type Mendable = {
  readonly given: Given
  /** Its place among the figures of the same role. */
  readonly index: number
  readonly numeral: DecimalString
  readonly demands: readonly Demand[]
}

/** The printed figures that a statement is computed from; none where they are too many to ask of each. */
export function mendablesOf(constraint: Constraint, domains: Domains): readonly Mendable[] {
  const givens = givensOf(constraint.expression)
  if (givens.length > limits.mendedFigures) return []
  return givens.flatMap((given) => {
    if (given.kind !== 'count' && given.kind !== 'printed') return []
    const sameRole = givens.filter(({ figure }) => figure.role === given.figure.role)
    const demands = demandsOn(given, constraint, domains)
    return [{ given, index: sameRole.indexOf(given), numeral: given.quantity.amount, demands }]
  })
}

function demandsOn(given: Given, constraint: Constraint, domains: Domains): readonly Demand[] {
  const values = (each: Given) => valueOfGiven(each, { assuming: 'exactParts' }, domains)
  return hypotheses.map((mode) => {
    const allowed = allowedBy(constraint, mode, domains)
    return { mode, span: inUnit(demandOn(given, constraint.expression, allowed, values), given.scale) }
  })
}

/** The modes under which the statement holds with this numeral. */
export function modesFitting({ demands }: Mendable, numeral: DecimalString): readonly RoundingMode[] {
  const value = fractionOf(numeral)
  return demands.filter(({ span }) => holds(span, value)).map(({ mode }) => mode)
}
