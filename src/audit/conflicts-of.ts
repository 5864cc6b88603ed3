import type { Conflict, Finding } from '../finding/index.ts'
import type { Id } from '../source/index.ts'
import type { Inferred } from './inferred.ts'
import { jointConflict } from './joint-conflict.ts'
import { singleConflict } from './single-conflict.ts'
import type { UnitScale } from './unit-scale.ts'
import type { UnknownRow } from './unknown-row.ts'

/** What is needed to put a conflict into the document's own terms. */
export type Terms = {
  readonly rows: ReadonlyMap<string, UnknownRow>
  readonly scaleOf: (unit: string) => UnitScale
}

/** Every set of claims that cannot all be true, in the order of their first claims. */
export function conflictsOf(
  findings: readonly Finding[],
  { groups, suspects }: Inferred,
  { rows, scaleOf }: Terms,
): readonly Conflict[] {
  const byId = new Map(findings.map((finding) => [finding.claim.id, finding]))
  const place = new Map<Id | undefined, number>([...byId.keys()].map((id, index) => [id, index]))
  const placeOf = (id: Id | undefined) => Number(place.get(id))
  const alone = findings
    .filter(({ claim, verdict, reason }) => {
      return !suspects.has(claim.id) && (verdict === 'contradicted' || reason === 'scopeMayDiffer')
    })
    .map((finding) => singleConflict(finding, scaleOf))
  const joint = groups.flatMap((group) =>
    group.conflicts.map((clash) => {
      const statements = [...clash.members].sort((a, b) => placeOf(a.id) - placeOf(b.id))
      return jointConflict({ ...clash, members: statements }, { group, findings: byId, row: rows.get(clash.at ?? '') })
    }),
  )
  return [...alone, ...joint].sort((a, b) => placeOf(a.claims[0]?.id) - placeOf(b.claims[0]?.id))
}
