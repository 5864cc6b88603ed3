import type { Unknown } from '../claim/index.ts'
import type { Target } from '../target/index.ts'
import type { Entry } from './entry.ts'
import type { Given } from './given.ts'
import type { Facts } from './resolve-operand.ts'
import type { UnitScale } from './unit-scale.ts'

/** A figure that is not printed: its row in the plan, and its unit. */
export type UnknownRow = { readonly key: string; readonly unknown: Unknown | Target; readonly scale: UnitScale }

/** Every unprinted figure that claims speak of, in the order in which they do. */
export function unknownRows(entries: readonly Entry[], facts: Facts): ReadonlyMap<string, UnknownRow> {
  const rows = new Map<string, UnknownRow>()
  for (const given of entries.flatMap(({ givens }) => givens)) {
    if (given.kind !== 'unknown' || rows.has(given.key)) continue
    const { key, scale } = given
    for (const unknown of rowsOf(given, facts)) rows.set(key, { key, unknown, scale })
  }
  return rows
}

function rowsOf({ figure: { operand } }: Given, { unknowns, targets }: Facts): readonly (Unknown | Target)[] {
  const unknown = operand && 'unknown' in operand && unknowns.get(operand.unknown)
  const target = operand && 'target' in operand && targets.get(operand.target)
  return [unknown, target].filter((row) => typeof row === 'object')
}
