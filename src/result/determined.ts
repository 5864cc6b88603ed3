import type { ReasonCode } from './reasons.ts'

/** No answer, and why the domain gives none. */
export type Undetermined = { readonly outcome: 'undetermined'; readonly reason: ReasonCode }

/** An answer, or the reason why the domain gives none. */
export type Determined<T> = { readonly outcome: 'determined'; readonly value: T } | Undetermined

/** An answer. */
export function determined<T>(value: T): Determined<T> {
  return { outcome: 'determined', value }
}

/** No answer, for this reason. */
export function undetermined(reason: ReasonCode): Undetermined {
  return { outcome: 'undetermined', reason }
}

/** Goes on with an answer; a missing answer stays as it is. */
export function whenDetermined<T, R>(from: Determined<T>, next: (value: T) => R): Determined<R> {
  return from.outcome === 'determined' ? determined(next(from.value)) : from
}
