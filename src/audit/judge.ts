import type { RoundingMode } from '../decimal/index.ts'
import { aboveZero, intersect, isEmpty, isInside, meets, onlyZero, type Span } from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { type Assumption, hypotheses } from './assumption.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { evaluate, givensOf } from './expression.ts'
import type { Check } from './finding.ts'
import { type Domains, type Given, type Hypothesis, valueOfGiven } from './given.ts'
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
  const exact = valueUnder({ assuming: 'exactParts' }, constraint, context)
  const value = context.unpinned ? showStated(constraint) : showValue(exact, constraint)
  const shown = { ...value, ...(reading && { reading }) }
  const reason = openReason(constraint, context)
  if (reason) return { verdict: 'undecided', reason, modes: [], assuming: context.assuming ?? 'exactParts', ...shown }
  const { assuming, fitting, possible } = firstPossible(exact, constraint, context)
  const told = { modes: fitting, assuming, ...shown }
  if (fitting.includes('halfUp')) return { verdict: 'holds', ...told }
  if (fitting.length > 0) return { verdict: 'holdsTruncated', ...told }
  return possible
    ? { verdict: 'undecided', reason: looseReason(constraint), ...told }
    : { verdict: 'contradicted', ...told }
}

function valueUnder(hypothesis: Hypothesis, { expression }: Constraint, { domains }: Context): Span {
  return evaluate(expression, (given) => valueOfGiven(given, hypothesis, domains))
}

function firstPossible(exact: Span, constraint: Constraint, context: Context): Trial {
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
