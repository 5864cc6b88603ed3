import {
  aboveZero,
  addIntervals,
  divideIntervals,
  everything,
  fraction,
  intersect,
  meets,
  multiplyIntervals,
  negateInterval,
  nothing,
  only,
  onlyZero,
  type Span,
  scaleInterval,
  subtractIntervals,
  wholeFraction,
} from '../interval/index.ts'
import type { Given } from './given.ts'

/** A figure that is added (1) or taken away (-1). */
export type Term = { readonly given: Given; readonly sign: 1 | -1 }

/** What a statement computes: a sum of figures, or a quotient of two, or how far that quotient lies above or below one. */
export type Expression =
  | { readonly form: 'linear'; readonly terms: readonly Term[] }
  | {
      readonly form: 'quotient'
      readonly part: Given
      readonly whole: Given
      readonly as: 'level' | 'growth' | 'decline'
    }

/** Where the true value of a figure lies. */
export type Values = (given: Given) => Span

const one = only(wholeFraction(1n))

/** The figures of an expression, in order. */
export function givensOf(expression: Expression): readonly Given[] {
  return expression.form === 'linear' ? expression.terms.map(({ given }) => given) : [expression.part, expression.whole]
}

/** All values that an expression can take. A whole or base counts only above zero: below it a share means nothing. */
export function evaluate(expression: Expression, values: Values): Span {
  if (expression.form === 'quotient') {
    const { part, whole, as } = expression
    return fromQuotient(divideIntervals(values(part), intersect(values(whole), aboveZero)), as)
  }
  return expression.terms.reduce((total, { given, sign }) => addIntervals(total, signed(values(given), sign)), onlyZero)
}

/** All values of one of the figures with which the expression can take an allowed value. */
export function demandOn(given: Given, expression: Expression, allowed: Span, values: Values): Span {
  return expression.form === 'linear'
    ? demandOnTerm(given, expression.terms, allowed, values)
    : demandOnQuotient(given, expression, allowed, values)
}

/** A figure that is spoken of twice is one figure: of "a + a = 10" it is half of ten. */
function demandOnTerm(given: Given, terms: readonly Term[], allowed: Span, values: Values): Span {
  const others = terms.filter((term) => !isSame(term.given, given))
  const times = terms.filter((term) => isSame(term.given, given)).reduce((sum, { sign }) => sum + sign, 0)
  const rest = subtractIntervals(allowed, evaluate({ form: 'linear', terms: others }, values))
  if (times === 0) return meets(rest, onlyZero) ? everything : nothing
  return scaleInterval(times < 0 ? negateInterval(rest) : rest, fraction(1n, BigInt(Math.abs(times))))
}

function isSame(a: Given, b: Given): boolean {
  return a === b || (a.kind === 'unknown' && b.kind === 'unknown' && a.key === b.key)
}

type Quotient = Extract<Expression, { form: 'quotient' }>

function demandOnQuotient(given: Given, { part, whole, as }: Quotient, allowed: Span, values: Values): Span {
  if (isSame(part, whole)) return meets(toQuotient(allowed, as), one) ? aboveZero : nothing
  if (given === part) return multiplyIntervals(intersect(values(whole), aboveZero), toQuotient(allowed, as))
  const possible = intersect(divideIntervals(values(part), aboveZero), toQuotient(allowed, as))
  return intersect(divideIntervals(values(part), possible), aboveZero)
}

function fromQuotient(quotient: Span, as: Quotient['as']): Span {
  if (as === 'level') return quotient
  return as === 'growth' ? subtractIntervals(quotient, one) : subtractIntervals(one, quotient)
}

/** The quotients for which an expression takes these values. */
export function toQuotient(value: Span, as: Quotient['as']): Span {
  if (as === 'level') return value
  return as === 'growth' ? addIntervals(one, value) : subtractIntervals(one, value)
}

function signed(value: Span, sign: 1 | -1): Span {
  return sign === 1 ? value : negateInterval(value)
}
