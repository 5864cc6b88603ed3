import { type Ratio, ratio } from '../decimal/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import { anObject, type Determined, determined, expectShape, undetermined } from '../result/index.ts'
import { aggregate, type Grouping, type Summary } from './aggregate.ts'
import { ranking } from './ranking.ts'

/** A row of a league table: what became of the targets of a group, and its place by the share met. */
export type LeagueRow = Summary & {
  /** The share of assessed targets that were met or exceeded. */
  readonly share: Determined<Ratio>
  /** None for a group without a verdict; groups with equal shares have one place. */
  readonly rank?: number
}

/**
 * Groups of targets from the one that met most of its assessed targets to the one that met least, joint groups counting
 * once; those without any verdict come last and have no place (`noObservation`). Grouped by area unless said.
 *
 * @vi bảng xếp hạng địa bàn
 * @example
 * leagueTable(evaluate(langSonCity2021), { by: 'period' }).map(({ group, rank }) => [group, rank])
 * //=> [['2020', undefined], ['2021', undefined]]
 */
export function leagueTable(
  evaluations: readonly Evaluation[],
  options: { readonly by?: Grouping } = {},
): readonly LeagueRow[] {
  expectShape(anObject, options, 'options')
  const { by = 'area' } = options
  const summaries = new Map(aggregate(evaluations, { by }).map((summary) => [summary.group, summary]))
  const contenders = Array.from(summaries, ([id, summary]) => ({ id, value: shareMet(summary) }))
  const { places, unranked } = ranking(contenders, { better: 'higher' })
  const rowOf = (id: string, more: Pick<LeagueRow, 'share' | 'rank'>): LeagueRow[] => {
    const summary = summaries.get(id)
    return summary === undefined ? [] : [{ ...summary, ...more }]
  }
  return [
    ...places.flatMap(({ id, rank, value }) => rowOf(id, { share: determined(value), rank })),
    ...unranked.flatMap(({ id, reason }) => rowOf(id, { share: undetermined(reason) })),
  ]
}

function shareMet({ met, assessed }: Summary): Determined<Ratio> {
  return assessed === 0 ? undetermined('noObservation') : determined(ratio(BigInt(met), BigInt(assessed)))
}
