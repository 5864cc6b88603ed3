import type { Assumption } from '../finding/index.ts'
import { everything } from '../interval/index.ts'
import type { Id } from '../source/index.ts'
import type { Entry } from './entry.ts'
import { pinnedStatements } from './pinned.ts'
import type { Suspect } from './solve/blame.ts'
import { componentsOf } from './solve/components.ts'
import type { Domains, IsCount, Solvable } from './solve/solvable.ts'
import { type Solution, solve } from './solve/solve.ts'
import { solvableClaims } from './to-solvable.ts'

/** Claims that share unknowns, with what follows from them together. */
export type Group = Solution & { readonly statements: readonly Solvable[]; readonly assuming: Assumption }

/** What follows from all claims about the figures that are not printed. */
export type Inferred = {
  readonly groups: readonly Group[]
  /** Where each unknown lies. */
  readonly domains: Domains
  readonly assumedFor: (key: string) => Assumption
  /** The claims that could fail, because others speak of the same unknowns. */
  readonly pinned: ReadonlySet<Id>
  readonly suspects: ReadonlyMap<Id, Accused>
}

/** A suspect claim, and whether it conflicts with no other claim but is impossible in itself. */
export type Accused = Suspect & { readonly alone: boolean }

/** Infers the unknowns of all claims, group by group. */
export function inferUnknowns(entries: readonly Entry[], isCount: IsCount, asked?: Assumption): Inferred {
  const byId = new Map(entries.map((entry) => [entry.claim.id, entry]))
  const statements = solvableClaims(entries, asked ?? 'exactParts')
  const groups = componentsOf(statements).map((group) => solveGroup(group, { byId, isCount, asked }))
  const rounded = groups.filter(({ assuming }) => assuming === 'roundedParts')
  const roundedKeys = new Set(rounded.flatMap(({ statements: of }) => of.flatMap(({ unknowns }) => unknowns)))
  const groupOf = new Map(
    groups.flatMap((group) => group.statements.flatMap(({ unknowns }) => unknowns.map((key) => [key, group]))),
  )
  return {
    groups,
    domains: (key) => groupOf.get(key)?.domains(key) ?? everything,
    assumedFor: (key) => (roundedKeys.has(key) ? 'roundedParts' : 'exactParts'),
    pinned: new Set([...pinnedStatements(statements)].map(({ id }) => id)),
    suspects: new Map(
      groups.flatMap(({ conflicts }) =>
        conflicts.flatMap(({ members, suspects }) =>
          suspects.map((each) => [each.statement.id, { ...each, alone: members.length === 1 }]),
        ),
      ),
    ),
  }
}

/** Where claims cannot all hold with their parts exact, the parts may be rounded as well, unless that changes nothing. */
function solveGroup(
  statements: readonly Solvable[],
  { byId, isCount, asked }: { byId: ReadonlyMap<Id, Entry>; isCount: IsCount; asked: Assumption | undefined },
): Group {
  const exact = { statements, assuming: asked ?? 'exactParts', ...solve(statements, isCount) }
  if (asked || exact.conflicts.length === 0) return exact
  const entries = statements.map(({ id }) => byId.get(id)).filter((entry) => entry !== undefined)
  const rounded = solvableClaims(entries, 'roundedParts')
  const solution = solve(rounded, isCount)
  const unchanged = membersOf(solution) === membersOf(exact)
  return unchanged ? exact : { statements: rounded, assuming: 'roundedParts', ...solution }
}

function membersOf({ conflicts }: Solution): string {
  return JSON.stringify(conflicts.map(({ members }) => members.map(({ id }) => id)))
}
