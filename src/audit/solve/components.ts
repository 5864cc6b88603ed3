import { enterUnder } from '../enter-under.ts'
import type { Solvable } from './solvable.ts'

/** The statements in groups that share no unknown with each other, so that each can be solved by itself. */
export function componentsOf<T extends Solvable>(statements: readonly T[]): readonly (readonly T[])[] {
  const speakingOf = new Map<string, T[]>()
  for (const statement of statements) {
    for (const key of statement.unknowns) enterUnder(speakingOf, key, statement)
  }
  const reached = new Set<T>()
  return statements.flatMap((statement) => (reached.has(statement) ? [] : [collect(statement, speakingOf, reached)]))
}

/** All statements that a first one reaches over shared unknowns; an unknown once visited leads nowhere new. */
function collect<T extends Solvable>(first: T, speakingOf: Map<string, T[]>, reached: Set<T>): readonly T[] {
  const group: T[] = []
  const pending = [first]
  for (let statement = pending.pop(); statement !== undefined; statement = pending.pop()) {
    if (reached.has(statement)) continue
    reached.add(statement)
    group.push(statement)
    for (const key of statement.unknowns) {
      for (const other of speakingOf.get(key) ?? []) pending.push(other)
      speakingOf.delete(key)
    }
  }
  return group
}
