import type { DecimalString, RoundingMode } from '../decimal/index.ts'
import type { Hint, Role } from '../finding/index.ts'
import { fractionOf, isEmpty, meets, only, roundingSpan, type Span } from '../interval/index.ts'
import type { Constraint } from './constraint.ts'
import { explainsExcess } from './explains-excess.ts'
import { evaluate } from './expression.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'
import { type Mendable, modesFitting } from './mendables.ts'
import { type Slip, slipsOf } from './slips-of.ts'
import { inUnit } from './unit-scale.ts'

/** Slips of the pen, in what is stated or in one of the figures, that would explain a statement that does not hold. */
export function slipHints(constraint: Constraint, mendables: readonly Mendable[], domains: Domains): readonly Hint[] {
  const inFigures = mendables.flatMap((mendable) =>
    slipsIn(mendable.numeral, { role: mendable.given.figure.role, index: mendable.index }, ({ code, to }) =>
      constraint.relation === 'equal' || explainsExcess(code, to, mendable) ? modesFitting(mendable, to) : [],
    ),
  )
  return [...slipsInStated(constraint, domains), ...inFigures]
}

function slipsInStated({ expression, against }: Constraint, domains: Domains): readonly Hint[] {
  if (!('stated' in against)) return []
  const { stated } = against
  const value = evaluate(expression, (given) => valueOfGiven(given, { assuming: 'exactParts' }, domains))
  const isBounded = value.low !== undefined && value.high !== undefined && !isEmpty(value)
  if (!isBounded) return []
  const inItsUnit = inUnit(value, stated.scale)
  const printedBy = ({ to }: Slip) => hypotheses.filter((mode) => meets(spanOf(to, stated, mode), inItsUnit))
  return slipsIn(stated.quantity.amount, { role: stated.figure.role, index: 0 }, printedBy)
}

function spanOf(numeral: DecimalString, { kind }: Given, mode: RoundingMode): Span {
  return kind === 'count' ? only(fractionOf(numeral)) : roundingSpan(numeral, mode)
}

/** Of each kind of slip in a figure the likeliest: one that fits under half-up rounding, if there is one. */
function slipsIn(
  from: DecimalString,
  place: { readonly role: Role; readonly index: number },
  fits: (slip: Slip) => readonly RoundingMode[],
): readonly Hint[] {
  const likeliest = new Map<string, Hint>()
  for (const slip of slipsOf(from)) {
    const { code, to } = slip
    const modes = fits(slip)
    const known = likeliest.get(code)
    const isLikelier = known === undefined || (!known.modes.includes('halfUp') && modes.includes('halfUp'))
    if (modes.length > 0 && isLikelier) likeliest.set(code, { code, ...place, from, to, modes })
  }
  return [...likeliest.values()]
}
