import type { Unknown } from '../claim/index.ts'
import { placesOf } from '../decimal/index.ts'
import type { Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { Entry } from './entry.ts'
import type { Given } from './given.ts'
import type { Facts } from './resolve-operand.ts'
import type { UnitScale } from './unit-scale.ts'

/** A figure that is not printed: its row in the plan, and its unit. */
export type UnknownRow = { readonly key: string; readonly unknown: Unknown | Target; readonly scale: UnitScale }

/** Every unprinted figure that claims speak of, in the order in which they do. */
export function unknownRows(entries: readonly Entry[], facts: Facts): ReadonlyMap<string, UnknownRow> {
  const averages = averagesIn(entries, facts)
  const rows = new Map<string, UnknownRow>()
  for (const given of entries.flatMap(({ givens }) => givens)) {
    if (given.kind !== 'unknown' || rows.has(given.key)) continue
    const { key } = given
    const scale = averages.has(key) ? { ...given.scale, counted: false } : given.scale
    for (const unknown of rowsOf(given, facts)) rows.set(key, { key, unknown, scale })
  }
  return rows
}

/** "bình quân 16,9 tiêu chí, tăng 0,6 tiêu chí": beside a part of a count, what is not printed is no whole number either. */
function averagesIn(entries: readonly Entry[], { scaleOf }: Facts): ReadonlySet<string> {
  const isPart = ({ amount, unit }: Quantity) => {
    const { counted, code, dimension } = scaleOf(unit)
    return counted && code === dimension && placesOf(amount) > 0
  }
  const averaged = entries.filter(({ claim, givens }) => {
    const printed = givens.flatMap(({ figure }) => figure.quantity ?? [])
    return [...printed, ...('stated' in claim ? [claim.stated] : [])].some(isPart)
  })
  return new Set(
    averaged.flatMap(({ givens }) => givens.flatMap((given) => (given.kind === 'unknown' ? given.key : []))),
  )
}

function rowsOf({ figure: { operand } }: Given, { unknowns, targets }: Facts): readonly (Unknown | Target)[] {
  const unknown = operand && 'unknown' in operand && unknowns.get(operand.unknown)
  const target = operand && 'target' in operand && targets.get(operand.target)
  return [unknown, target].filter((row) => typeof row === 'object')
}
