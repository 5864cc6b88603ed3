import type { Assumption, Check } from '../finding/index.ts'
import type { Constraint, Readings } from './constraint.ts'
import { type Judgement, judge } from './judge.ts'
import { nothingNear } from './neighbourhood.ts'
import { everywhere } from './solve/everywhere.ts'
import { suggest } from './suggest.ts'

/** Checks a statement that stands alone, with every figure given. */
export function checkReadings(readings: Readings, assuming?: Assumption): Check {
  if (!('constraints' in readings)) return checkObstacle(readings, assuming)
  const [constraint, judgement] = likeliest(readings.constraints, (each) =>
    judge(each, { domains: everywhere, ...(assuming && { assuming }) }),
  )
  if (judgement.verdict !== 'contradicted') return { ...judgement, hints: [] }
  return { ...judgement, ...suggest(constraint, { domains: everywhere, near: nothingNear }) }
}

/** A statement that cannot be computed. */
export function checkObstacle(
  { reason, severe }: Exclude<Readings, { readonly constraints: unknown }>,
  assuming: Assumption = 'exactParts',
): Check {
  return { verdict: severe ? 'contradicted' : 'undecided', reason, modes: [], assuming, hints: [] }
}

const preference = ['holds', 'holdsTruncated', 'undecided', 'contradicted'] as const

/** Of the readings of an ambiguous statement, the first under which it fares best. */
export function likeliest(
  constraints: readonly [Constraint, ...Constraint[]],
  judgeOne: (constraint: Constraint) => Judgement,
): readonly [Constraint, Judgement] {
  const [first, ...others] = constraints
  const rank = ({ verdict }: Judgement) => preference.indexOf(verdict)
  return others.reduce<readonly [Constraint, Judgement]>(
    (best, constraint) => {
      const judgement = judgeOne(constraint)
      return rank(judgement) < rank(best[1]) ? [constraint, judgement] : best
    },
    [first, judgeOne(first)],
  )
}
