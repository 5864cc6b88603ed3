import type { RoundingMode } from '../decimal/index.ts'
import { aboveZero, intersect, isEmpty, isInside, meets, onlyZero } from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { type Assumption, hypotheses } from './assumption.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { evaluate, givensOf } from './expression.ts'
import type { Check } from './finding.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import { showStated, showValue } from './show-value.ts'

/** What is known besides the statement itself, and under which assumption it is to be judged. */
export type Context = {
  readonly domains: Domains
  readonly assuming?: Assumption
  /** No other statement bounds the unknowns of this one, so that it could not fail. */
  readonly unpinned?: boolean
}

/** A check that offers no mending yet. */
export type Judgement = Omit<Check, 'hints' | 'nearest'>

type Trial = { readonly assuming: Assumption; readonly fitting: readonly RoundingMode[]; readonly possible: boolean }

/**
 * Judges a statement: first with its parts as exact as they are printed; if it cannot hold so, with the parts rounded
 * as well, unless one assumption is asked for.
 */
export function judge(constraint: Constraint, context: Context): Judgement {
  const { reading } = constraint
  const value = context.unpinned ? showStated(constraint) : showValue(constraint, context.domains)
  const shown = { ...value, ...(reading && { reading }) }
  const reason = openReason(constraint, context)
  if (reason) return { verdict: 'undecided', reason, modes: [], assuming: context.assuming ?? 'exactParts', ...shown }
  const { assuming, fitting, possible } = firstPossible(constraint, context)
  const told = { modes: fitting, assuming, ...shown }
  if (fitting.includes('halfUp')) return { verdict: 'holds', ...told }
  if (fitting.length > 0) return { verdict: 'holdsTruncated', ...told }
  return possible
    ? { verdict: 'undecided', reason: looseReason(constraint), ...told }
    : { verdict: 'contradicted', ...told }
}

function firstPossible(constraint: Constraint, context: Context): Trial {
  const asked = tryAssuming(context.assuming ?? 'exactParts', constraint, context)
  if (asked.possible || context.assuming) return asked
  const rounded = tryAssuming('roundedParts', constraint, context)
  return rounded.possible ? rounded : asked
}

/**
 * Where every figure is printed, a statement fits as soon as rounding leaves it possible. Where one is only bounded
 * ("hơn 240"), or unknown in a comparison, it fits only if all possible values agree.
 */
function tryAssuming(assuming: Assumption, constraint: Constraint, { domains }: Context): Trial {
  const loose = isLoose(constraint)
  const alike = areRoundedAlike(constraint)
  const trials = hypotheses.map((mode) => {
    const hypothesis = alike ? { assuming, mode } : { assuming }
    const value = evaluate(constraint.expression, (given) => valueOfGiven(given, hypothesis, domains))
    const allowed = allowedBy(constraint, mode, domains)
    const possible = meets(value, allowed) && !isEmpty(value)
    return { mode, possible, fits: loose ? possible && isInside(value, allowed) : possible }
  })
  return {
    assuming,
    fitting: trials.filter(({ fits }) => fits).map(({ mode }) => mode),
    possible: trials.some(({ possible }) => possible),
  }
}

/** The figures of a sum, a difference or a restatement are rounded alike; a share is rounded in its own way. */
function areRoundedAlike({ expression }: Constraint): boolean {
  return expression.form === 'linear' && expression.terms.every(({ given }) => given.kind !== 'unknown')
}

function isLoose({ expression, relation }: Constraint): boolean {
  return givensOf(expression).some(({ kind }) => kind === 'bounded' || (kind === 'unknown' && relation === 'order'))
}

/** Why a statement cannot be judged before anything is computed. */
function openReason({ expression }: Constraint, { domains, unpinned }: Context): ReasonCode | undefined {
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

function looseReason({ expression }: Constraint): ReasonCode {
  const givens = givensOf(expression)
  return givens.some(({ kind }) => kind === 'bounded') ? 'onlyApproximate' : unknownReason(givens)
}

function unknownReason(givens: readonly Given[]): ReasonCode {
  const role = givens.find(({ kind }) => kind === 'unknown')?.figure.role
  return role === 'whole' ? 'noWhole' : role === 'base' ? 'noBase' : 'notPrinted'
}
