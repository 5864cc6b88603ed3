import type { Claim } from '../claim/index.ts'
import type { Inference } from '../finding/index.ts'
import { asInterval, type Span } from '../interval/index.ts'
import { candidatesIn } from './candidates-in.ts'
import { enterUnder } from './enter-under.ts'
import { type Entry, solvableConstraint, unknownsOf } from './entry.ts'
import type { Inferred } from './inferred.ts'
import { inUnit } from './unit-scale.ts'
import type { UnknownRow } from './unknown-row.ts'

/** Where each unprinted figure lies, if anything is said of it that bounds it. */
export function inferencesOf(
  entries: readonly Entry[],
  rows: ReadonlyMap<string, UnknownRow>,
  inferred: Inferred,
): readonly Inference[] {
  const claims = claimsByUnknown(entries, inferred)
  return [...rows.values()].flatMap(({ key, unknown, scale }) => {
    const span = inUnit(inferred.domains(key), scale)
    const from = claims.get(key)
    if (from === undefined || saysNothing(span)) return []
    const assuming = inferred.assumedFor(key)
    return [{ unknown, unit: scale.code, interval: asInterval(span), from, assuming, ...candidatesIn(span) }]
  })
}

/** That an amount is not below zero goes without saying. */
function saysNothing({ low, high }: Span): boolean {
  return high === undefined && (low === undefined || low.value.top === 0n)
}

/** The claims that speak of an unknown, without those that cannot be true. */
function claimsByUnknown(entries: readonly Entry[], { suspects }: Inferred): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const entry of entries) {
    const constraint = suspects.has(entry.claim.id) ? undefined : solvableConstraint(entry)
    for (const key of constraint ? unknownsOf(constraint) : []) enterUnder(claims, key, entry.claim)
  }
  return claims
}
