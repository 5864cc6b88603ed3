import type { Claim } from '../claim/index.ts'
import type { Ratio } from '../decimal/index.ts'
import type { Conflict, Finding } from '../finding/index.ts'
import { asInterval, intersect, isEmpty, type Span, subtractFractions, toRatio } from '../interval/index.ts'
import type { Id } from '../source/index.ts'
import type { Group } from './inferred.ts'
import { printedFigures } from './printed-figures.ts'
import type { Blamed } from './solve/blame.ts'
import { inUnit } from './unit-scale.ts'
import type { UnknownRow } from './unknown-row.ts'

/** Where a conflict between several claims was found. */
type Place = {
  readonly group: Group
  readonly findings: ReadonlyMap<Id, Finding>
  readonly row: UnknownRow | undefined
}

/** Claims that leave an unknown without a value. */
export function jointConflict(clash: Blamed, { group, findings, row }: Place): Conflict {
  const members = clash.members.map(({ id }) => findings.get(id)).filter((finding) => finding !== undefined)
  const suspected = new Set(clash.suspects.map(({ statement }) => statement.id))
  const claims = members.map(({ claim }) => claim)
  return {
    claims,
    suspects: claims.filter(({ id }) => suspected.has(id)),
    strength: 'hard',
    irreducible: clash.irreducible,
    figures: printedFigures(members),
    ...(row && atUnknown(clash, row, { group, claims })),
    assuming: group.assuming,
  }
}

function atUnknown(
  { members }: Blamed,
  { key, unknown, scale }: UnknownRow,
  { group, claims }: { readonly group: Group; readonly claims: readonly Claim[] },
): Pick<Conflict, 'at' | 'difference'> {
  const speaking = members.filter(({ unknowns }) => unknowns.includes(key))
  const others = members.filter((member) => !speaking.includes(member))
  const domains = group.domainsWith(others)
  const spoken = speaking.map((statement) => ({
    id: statement.id,
    span: inUnit(statement.demand(key, domains), scale),
  }))
  const demands = claims.flatMap((claim) => {
    return spoken.filter(({ id }) => id === claim.id).map(({ span }) => ({ claim, interval: asInterval(span) }))
  })
  const spans = spoken.map(({ span }) => span)
  const common = spans.reduce(intersect, {})
  const gap = isEmpty(common) && !spans.some(isEmpty) ? gapOf(common) : undefined
  const unit = scale.code
  return { at: { unknown, unit, demands }, ...(gap && { difference: { value: gap, unit } }) }
}

function gapOf({ low, high }: Span): Ratio | undefined {
  return low && high && toRatio(subtractFractions(low.value, high.value))
}
