import type { Period } from '../period/index.ts'
import type { Id, Source } from '../source/index.ts'
import type { Goal } from './goal.ts'

/** Who set a target. */
export type Setter = (typeof setters)[number]

/** Everyone who sets targets. */
export const setters = ['central', 'province', 'council', 'district', 'city', 'commune', 'unit', 'unstated'] as const

/** In what form a target was set: assigned from above, decided by the council, the unit's own stretch goal, adjusted, or planned. */
export type Standing = (typeof standings)[number]

/** Every form in which a target is set. */
export const standings = ['assigned', 'decided', 'stretch', 'adjusted', 'planned'] as const

/**
 * Who set a target and how; several stand side by side for one indicator.
 *
 * @vi căn cứ giao
 */
export type Basis = { readonly by: Setter; readonly as: Standing; readonly on?: string }

/**
 * What an indicator should reach in a period, and who says so.
 *
 * @vi mục tiêu
 */
export type Target = {
  readonly id: Id
  readonly indicator: Id
  readonly area?: Id
  readonly period: Period
  readonly goal: Goal
  readonly basis: Basis
  /** The goal is set anew each year ("hằng năm"). */
  readonly recurs?: 'yearly'
  /** Targets of one group are met only if all of them are ("cả 3 tiêu chí"). */
  readonly jointly?: Id
  readonly source: Source
}
