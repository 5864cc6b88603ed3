import { newBoard, spanOn } from './board.ts'
import type { ConflictSet } from './minimise.ts'
import { propagate } from './propagate.ts'
import type { Search } from './search.ts'
import { connect, type Domains, disconnect, type Solvable } from './solvable.ts'

/** Statements that cannot all be true, and the unknown that they leave without a value, if it is one alone. */
export type Clash = ConflictSet & { readonly at?: string }

/** A statement that may be wrong, and where the unknowns lie if it is. */
export type Suspect = { readonly statement: Solvable; readonly domains: Domains }

/** A conflict, and who may be to blame. */
export type Blamed = Clash & {
  /** The statements without which the others agree with everything else; all of them where none is such. */
  readonly suspects: readonly Suspect[]
}

/**
 * Of two statements that exclude each other, one may agree with a third, and the other not: then only the other is
 * suspect, and the first one counts again.
 */
export function blame(clashes: readonly Clash[], search: Search): readonly Blamed[] {
  const known: Domains = (key) => spanOn(search.board, key)
  return clashes.map((clash) => {
    const suspects = clash.members.flatMap((statement) => suspectIn(clash, statement, search))
    if (suspects.length === 0) {
      return { ...clash, suspects: clash.members.map((statement) => ({ statement, domains: known })) }
    }
    const suspected = new Set(suspects.map(({ statement }) => statement))
    reinstate(
      clash.members.filter((member) => !suspected.has(member)),
      search,
    )
    return { ...clash, suspects }
  })
}

function suspectIn({ members }: Clash, statement: Solvable, search: Search): readonly Suspect[] {
  const others = members.filter((member) => member !== statement)
  const supposed = suppose(others, search)
  return supposed ? [{ statement, domains: supposed.domains }] : []
}

/** Where the unknowns lie if these statements are true as well; undefined if they cannot be. */
export function suppose(
  statements: readonly Solvable[],
  { board, network, left }: Search,
): { readonly domains: Domains } | undefined {
  const trial = newBoard(board.isCount, (key) => spanOn(board, key))
  const absent = statements.filter((statement) => left.has(statement))
  for (const statement of absent) connect(network, statement)
  const stop = propagate(trial, statements, network)
  for (const statement of absent) disconnect(network, statement)
  return stop ? undefined : { domains: (key) => spanOn(trial, key) }
}

function reinstate(statements: readonly Solvable[], { board, network, left }: Search): void {
  for (const statement of statements) {
    left.delete(statement)
    connect(network, statement)
  }
  propagate(board, statements, network)
}
