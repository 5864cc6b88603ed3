import type { Qualifier } from './observation.ts'

type Side = 'above' | 'below' | 'about'

const sides: Readonly<Record<Qualifier, Side>> = {
  over: 'above',
  atLeast: 'above',
  under: 'below',
  atMost: 'below',
  about: 'about',
}

/**
 * The qualifier of a sum: a part that is over its printed figure makes the sum so, parts that are over and parts that are under
 * make it about; none where every part is exact.
 *
 * @vi trên, dưới, khoảng của một tổng
 * @example
 * mixedQualifier(['over', undefined, 'atLeast'])
 * //=> 'over'
 */
export function mixedQualifier(qualifiers: Iterable<Qualifier | undefined>): Qualifier | undefined {
  const found = new Set(qualifiers)
  const [side, ...others] = new Set([...found].flatMap((qualifier) => (qualifier ? sides[qualifier] : [])))
  if (side === undefined) return undefined
  if (others.length > 0 || side === 'about') return 'about'
  if (side === 'above') return found.has('over') ? 'over' : 'atLeast'
  return found.has('under') ? 'under' : 'atMost'
}

const opposites: Readonly<Record<Qualifier, Qualifier>> = {
  over: 'under',
  under: 'over',
  atLeast: 'atMost',
  atMost: 'atLeast',
  about: 'about',
}

/** The qualifier of a figure that is subtracted, or divided by. */
export function oppositeQualifier(qualifier: Qualifier | undefined): Qualifier | undefined {
  return qualifier && opposites[qualifier]
}
