import type { Hint } from '../finding/index.ts'
import { divideFractions, finiteNumeral, onlyNumberIn } from '../interval/index.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { demandOn } from './expression.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'
import type { Neighbourhood } from './neighbourhood.ts'

/** Other figures of the section that would do as the whole: "bằng 9,26% số công trình" of 356 works instead of 360. */
export function otherWholeHints(
  constraint: Constraint,
  { domains, near }: { readonly domains: Domains; readonly near: Neighbourhood },
): readonly Hint[] {
  const { expression } = constraint
  const from = expression.form === 'quotient' ? expression.whole.figure.quantity?.amount : undefined
  if (expression.form !== 'quotient' || from === undefined) return []
  const { whole } = expression
  const values = (given: Given) => valueOfGiven(given, { assuming: 'exactParts' }, domains)
  const found = new Map<string, Hint>()
  for (const mode of hypotheses) {
    const demand = demandOn(whole, expression, allowedBy(constraint, mode, domains), values)
    for (const other of near.figuresIn(whole.scale.dimension, demand)) {
      const to = amountIn(other, whole, domains)
      if (to === undefined) continue
      const modes = [...new Set([...(found.get(to)?.modes ?? []), mode])]
      found.set(to, { code: 'otherWhole', role: whole.figure.role, index: 0, from, to, modes, figure: other.figure })
    }
  }
  return [...found.values()]
}

/** The value of a figure in the unit of another one. */
function amountIn(other: Given, { scale }: Given, domains: Domains): Hint['to'] | undefined {
  const value = onlyNumberIn(valueOfGiven(other, { assuming: 'exactParts' }, domains))
  return value && finiteNumeral(divideFractions(value, scale.factor))
}
