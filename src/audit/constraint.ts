import type { RoundingMode } from '../decimal/index.ts'
import { onlyZero, type Span } from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Reading } from '../target/index.ts'
import type { Expression } from './expression.ts'
import { type Domains, type PrintedGiven, valueHeldAgainst } from './given.ts'
import type { UnitScale } from './unit-scale.ts'

/** What a statement comes to: the value of an expression is held against a printed figure or a set of numbers. */
export type Constraint = {
  readonly expression: Expression
  readonly against: { readonly stated: PrintedGiven } | { readonly set: Span }
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

/** A constraint that is the only reading. */
export function only(constraint: Constraint): Readings {
  return { constraints: [constraint] }
}

/** The value must be printed as stated. */
export function equal(expression: Expression, stated: PrintedGiven): Readings {
  return only({ expression, against: { stated }, relation: 'equal', reported: stated.scale })
}

/** The value must lie in a set of numbers. */
export function ordered(expression: Expression, set: Span): Omit<Constraint, 'reported'> {
  return { expression, against: { set }, relation: 'order' }
}

/** Both sides of an expression must balance. */
export function balanced(expression: Expression, reported: UnitScale): Readings {
  return only({ expression, against: { set: onlyZero }, relation: 'equal', reported })
}
