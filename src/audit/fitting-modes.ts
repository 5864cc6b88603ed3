import type { RoundingMode } from '../decimal/index.ts'
import type { Assumption } from '../finding/index.ts'
import { isEmpty, isInside, meets, type Span } from '../interval/index.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import type { Context } from './context.ts'
import { evaluate, givensOf } from './expression.ts'
import { type Domains, type Hypothesis, valueOfGiven } from './given.ts'
import { hypotheses } from './hypotheses.ts'

/** The modes under which a statement fits, and whether it is possible at all. */
export type Trial = {
  readonly assuming: Assumption
  readonly fitting: readonly RoundingMode[]
  readonly possible: boolean
}

/** Where the value of a statement lies under a hypothesis. */
export function valueUnder(hypothesis: Hypothesis, { expression }: Constraint, { domains }: Context): Span {
  return evaluate(expression, (given) => valueOfGiven(given, hypothesis, domains))
}

/** Under the first assumption that leaves the statement possible: the exact parts, then the rounded ones. */
export function firstPossible(exact: Span, constraint: Constraint, context: Context): Trial {
  const asExact = tryModes('exactParts', constraint, { domains: context.domains, valueFor: () => exact })
  if (context.assuming === 'exactParts' || (asExact.possible && !context.assuming)) return asExact
  const asRounded = tryModes('roundedParts', constraint, {
    domains: context.domains,
    valueFor: roundedValues(constraint, context),
  })
  return asRounded.possible || context.assuming ? asRounded : asExact
}

/** The figures of a sum, a difference or a restatement are rounded alike; a share is rounded in its own way. */
function roundedValues(constraint: Constraint, context: Context): (mode: RoundingMode) => Span {
  if (areRoundedAlike(constraint)) return (mode) => valueUnder({ assuming: 'roundedParts', mode }, constraint, context)
  const either = valueUnder({ assuming: 'roundedParts' }, constraint, context)
  return () => either
}

type Values = { readonly domains: Domains; readonly valueFor: (mode: RoundingMode) => Span }

/**
 * Where every figure is printed, a statement fits as soon as rounding leaves it possible. Where one is only bounded
 * ("hơn 240"), or unknown in a comparison, it fits only if all possible values agree.
 */
function tryModes(assuming: Assumption, constraint: Constraint, { domains, valueFor }: Values): Trial {
  const loose = isLoose(constraint)
  const trials = hypotheses.map((mode) => {
    const [value, allowed] = [valueFor(mode), allowedBy(constraint, mode, domains)]
    const possible = !isEmpty(value) && meets(value, allowed)
    return { mode, possible, fits: possible && (!loose || isInside(value, allowed)) }
  })
  return {
    assuming,
    fitting: trials.filter(({ fits }) => fits).map(({ mode }) => mode),
    possible: trials.some(({ possible }) => possible),
  }
}

function areRoundedAlike({ expression }: Constraint): boolean {
  return expression.form === 'linear' && expression.terms.every(({ given }) => given.kind !== 'unknown')
}

function isLoose({ expression, relation }: Constraint): boolean {
  return givensOf(expression).some(({ kind }) => kind === 'bounded' || (kind === 'unknown' && relation === 'order'))
}
