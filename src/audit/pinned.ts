import type { Solvable } from './solve/solvable.ts'

/**
 * The statements that could fail: an unknown of which only one statement speaks takes whatever value that statement
 * needs, so that it says nothing; without it, the same may be true of others.
 */
export function pinnedStatements<T extends Solvable>(statements: readonly T[]): ReadonlySet<T> {
  const pinned = new Set(statements)
  const speakingOf = new Map<string, Set<T>>()
  for (const statement of statements) {
    for (const key of statement.unknowns) {
      const known = speakingOf.get(key)
      if (known) known.add(statement)
      else speakingOf.set(key, new Set([statement]))
    }
  }
  const pending = [...speakingOf.keys()]
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const speaking = speakingOf.get(key)
    const only = speaking?.values().next().value
    if (only === undefined || speaking?.size !== 1) continue
    pinned.delete(only)
    for (const other of only.unknowns) speakingOf.get(other)?.delete(only)
    pending.push(...only.unknowns)
  }
  return pinned
}
