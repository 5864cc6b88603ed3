import { type Assumption, assumptions, type Conflict, type Finding, type Inference } from '../finding/index.ts'
import { expectShape, fields, oneOf, optional } from '../result/index.ts'
import { conflictsOf } from './conflicts-of.ts'
import type { Entry } from './entry.ts'
import { findingOf } from './finding-of.ts'
import { inferencesOf } from './inferences-of.ts'
import { inferUnknowns } from './inferred.ts'
import { neighbourhoods } from './neighbourhoods.ts'
import type { Facts } from './resolve-operand.ts'
import { unknownRows } from './unknown-row.ts'

/** How parts are to be taken; without it, as exact where that is possible and else as rounded. */
export type AuditOptions = { readonly assuming?: Assumption }

/** Refuses what an untyped caller asks for and is none of it. */
export function expectAuditOptions(options: AuditOptions): void {
  expectShape(fields<AuditOptions>({ assuming: optional(oneOf(assumptions)) }), options, 'options')
}

/**
 * What an audit found: a finding for every claim, what follows about unprinted figures, and what cannot all be true.
 *
 * @vi kết quả kiểm tra
 */
export type Audit = {
  readonly findings: readonly Finding[]
  readonly inferences: readonly Inference[]
  readonly conflicts: readonly Conflict[]
}

/** Rechecks claims against the figures that they speak of, and against each other. */
export function auditEntries(entries: readonly Entry[], facts: Facts, { assuming }: AuditOptions): Audit {
  const rows = unknownRows(entries, facts)
  const inferred = inferUnknowns(entries, (key) => rows.get(key)?.scale.counted === true, assuming)
  const nearOf = neighbourhoods(entries, facts, inferred.domains)
  const findings = entries.map((entry) => findingOf(entry, { inferred, nearOf, assuming }))
  return {
    findings,
    inferences: inferencesOf(entries, rows, inferred),
    conflicts: conflictsOf(findings, inferred, { rows, scaleOf: facts.scaleOf }),
  }
}
