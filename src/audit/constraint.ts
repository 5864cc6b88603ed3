import { placesOf, type RoundingMode } from '../decimal/index.ts'
import {
  atMostZero,
  compareFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  onlyZero,
  type Span,
} from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Reading } from '../target/index.ts'
import type { Expression } from './expression.ts'
import { type Domains, type Given, valueHeldAgainst } from './given.ts'
import { isShare, type UnitScale } from './unit-scale.ts'

/** What a statement comes to: the value of an expression is held against a printed figure or a set of numbers. */
export type Constraint = {
  readonly expression: Expression
  readonly against: { readonly stated: Given } | { readonly set: Span }
  /** 'equal': the value is printed as stated. 'order': the value lies within bounds. */
  readonly relation: 'equal' | 'order'
  /** The unit in which the value is reported. */
  readonly reported: UnitScale
  readonly reading?: Reading
}

/** Why a statement cannot be computed at all; a severe reason is a contradiction in itself. */
export type Obstacle = { readonly reason: ReasonCode; readonly severe: boolean }

/** The readings of a statement, one of which must hold, or what stands in the way. */
export type Readings = { readonly constraints: readonly [Constraint, ...Constraint[]] } | Obstacle

/** What the value of the expression may be, in base units, under one mode or under any. */
export function allowedBy({ against }: Constraint, mode: RoundingMode | undefined, domains: Domains): Span {
  return 'set' in against ? against.set : valueHeldAgainst(against.stated, mode, domains)
}

/** "bằng 45,5% dự toán": part over whole is the stated share, or the stated yield or density. */
export function ratioConstraint(part: Given, whole: Given, stated: Given): Readings {
  const { quotient, dimension } = stated.scale
  const isQuotient = quotient?.of === part.scale.dimension && quotient.per === whole.scale.dimension
  const isRatio = dimension === 'ratio' && part.scale.dimension === whole.scale.dimension
  if (!isQuotient && !isRatio) return mismatch(part, dimension === 'ratio' ? whole : stated)
  return equal({ form: 'quotient', part, whole, as: 'level' }, stated)
}

/** "trong đó", "gồm": the parts make up the total, or belong to it. */
export function sumConstraint(parts: readonly Given[], total: Given, coverage: 'complete' | 'ofWhich'): Readings {
  const stranger = parts.find(({ scale }) => scale.dimension !== total.scale.dimension)
  if (stranger) return mismatch(stranger, total)
  const terms = parts.map((given) => ({ given, sign: 1 }) as const)
  const balance: Expression = { form: 'linear', terms: [...terms, { given: total, sign: -1 }] }
  if (coverage === 'ofWhich') return only({ ...ordered(balance, atMostZero), reported: total.scale })
  return isPrinted(total) ? equal({ form: 'linear', terms }, total) : balanced(balance, total.scale)
}

/** Two statements of one figure: the one with the finer digits must be printed as the other. */
export function restatedConstraint(first: Given, second: Given): Readings {
  if (first.scale.dimension !== second.scale.dimension) return mismatch(first, second)
  const [finer, coarser] = isPrinted(first) && isCoarser(first, second) ? [second, first] : [first, second]
  if (isPrinted(finer) && coarser.kind === 'bounded') return within(finer, coarser)
  if (isPrinted(coarser) && finer.kind === 'bounded') return within(coarser, finer)
  if (isPrinted(coarser)) return equal({ form: 'linear', terms: [{ given: finer, sign: 1 }] }, coarser)
  const terms = [
    { given: finer, sign: 1 },
    { given: coarser, sign: -1 },
  ] as const
  return balanced({ form: 'linear', terms }, coarser.scale)
}

/** A part cannot exceed its whole, a half-year not the year. */
export function subsetConstraint(part: Given, whole: Given): Readings {
  return sumConstraint([part], whole, 'ofWhich')
}

/** A constraint that is the only reading. */
export function only(constraint: Constraint): Readings {
  return { constraints: [constraint] }
}

/** The value must be printed as stated. */
export function equal(expression: Expression, stated: Given): Readings {
  return only({ expression, against: { stated }, relation: 'equal', reported: stated.scale })
}

/** The value must lie in a set of numbers. */
export function ordered(expression: Expression, set: Span): Omit<Constraint, 'reported'> {
  return { expression, against: { set }, relation: 'order' }
}

/**
 * Things of different kinds are compared. Two measures, such as money and area, never agree; nouns that are counted may
 * be two words for one thing, so that nothing is decided.
 */
export function mismatch(a: Given, b: Given): Obstacle {
  return { reason: 'unitsDiffer', severe: isMeasure(a.scale) && isMeasure(b.scale) }
}

function isMeasure(scale: UnitScale): boolean {
  return !scale.counted && !isShare(scale) && !['', 'index', 'ratioPerYear'].includes(scale.dimension)
}

function within(printed: Given, bounded: Given & { readonly kind: 'bounded' }): Readings {
  const expression: Expression = { form: 'linear', terms: [{ given: printed, sign: 1 }] }
  return only({ ...ordered(expression, bounded.span), reported: bounded.scale })
}

function balanced(expression: Expression, reported: UnitScale): Readings {
  return only({ expression, against: { set: onlyZero }, relation: 'equal', reported })
}

function isPrinted(given: Given): boolean {
  return given.kind === 'printed' || given.kind === 'count'
}

function isCoarser(a: Given, b: Given): boolean {
  return compareFractions(lastPlace(a), lastPlace(b)) > 0
}

function lastPlace({ figure, scale }: Given): Fraction {
  return multiplyFractions(scale.factor, fraction(1n, 10n ** BigInt(placesOf(figure.quantity?.amount ?? '0'))))
}
