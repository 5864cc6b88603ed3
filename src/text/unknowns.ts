import type { Unknown } from '../claim/index.ts'

/** Hands out the unknowns of a text: the same one for the same key. */
export type Unknowns = (key: string, row: Pick<Unknown, 'unit' | 'description'>) => Unknown

/** A fresh list of unknowns, numbered as they come. */
export function numberedUnknowns(): Unknowns {
  const known = new Map<string, Unknown>()
  return (key, row) => {
    const unknown = known.get(key) ?? { id: `unknown-${known.size + 1}`, ...row }
    known.set(key, unknown)
    return unknown
  }
}
