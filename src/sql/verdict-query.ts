import type { Policy } from '../evaluate/index.ts'
import type { Better } from '../indicator/index.ts'
import type { Bound } from '../target/index.ts'
import type { AchievementColumns, SqlGoal } from './achievement-options.ts'
import { type Choice, varies } from './choice.ts'
import { completionSql } from './completion.ts'
import type { Dialect } from './dialect.ts'
import { columnOf, type Figure, figureSteps } from './figure-steps.ts'
import { judgementSql } from './judgement.ts'
import { keepColumns } from './kept-columns.ts'
import { measuredColumns, measureOf } from './measured.ts'
import { nearlyMetSql } from './nearly-met.ts'
import { obstacleSql } from './obstacle.ts'
import { type Reading, readBounds } from './reading.ts'
import { resultNames } from './rule-query.ts'
import { sidesOf } from './sides.ts'
import { type Chain, type Column, writeChain } from './step.ts'
import { productWidths, sumWidths, type Widths } from './widths.ts'

/** What a query of verdicts is made of. */
export type VerdictQuery = {
  readonly dialect: Dialect
  readonly table: string
  readonly columns: AchievementColumns
  readonly keep: readonly string[]
  readonly goal: SqlGoal
  readonly bound: Choice<Bound['kind']>
  readonly better: Choice<Better>
  readonly policy: Policy
  readonly scale: number
}

/** A verdict with its completion for every row. */
export function verdictQuery(query: VerdictQuery): string {
  const { bound, better, goal, scale } = query
  return writeChain(
    verdictChain(query, readBounds(bound, better, goal), goal === 'level' ? sumWidths(scale) : productWidths(scale)),
  )
}

function verdictChain(query: VerdictQuery, reading: Reading, widths: Widths): Chain {
  const { dialect, goal, policy, table } = query
  const kept = keepColumns(query.keep, resultNames, dialect)
  const kind = { words: reading.kind.words, column: 'kind' }
  const way = { words: reading.way.words, column: 'way' }
  const completion = completionSql({ dialect, goal, policy, kind, way, widths })
  const sides = sidesOf({ dialect, goal, policy, kind, widths })
  return {
    comment: [
      `${goal} beside its bound, completion with ${policy.printing.places} places, ${policy.printing.rounding}`,
    ],
    table,
    steps: [
      ...figureSteps(figuresOf(query, reading, widths), [...kept.carried, ...words(query)], (given) => given, dialect),
      { name: 'kind_of_bound', columns: varies(kind) ? [['kind', reading.kind.sql]] : [] },
      { name: 'way_of_bound', columns: varies(way) ? [['way', reading.way.sql]] : [] },
      { name: 'measuring', columns: measuredColumns(measureOf(goal), dialect) },
      ...sides.steps,
      { name: 'judging', columns: [['verdict', judgementSql(kind, way, sides)]] },
      { name: 'questioning', columns: [['obstacle', obstacleSql({ dialect, goal, kind, bound: query.bound })]] },
      { name: 'fraction', columns: completion.columns },
      ...completion.print,
    ],
    result: [
      ...kept.named,
      ...answer(
        policy,
        [completion.reason, unprinted].filter((reason) => reason !== 'NULL'),
        widths,
        dialect,
      ),
    ],
  }
}

/** The columns that hold words and places, under names of ours. */
function words({ columns, bound, better, dialect, policy }: VerdictQuery): readonly Column[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['bound', varies(bound) ? columns.bound : undefined],
    ['better', varies(better) ? columns.better : undefined],
    ['places', policy.compare === 'printed' ? columnOf(columns, 'places') : undefined],
    [
      'high_places',
      policy.compare === 'printed' && bound.words.includes('between') ? columnOf(columns, 'highPlaces') : undefined,
    ],
  ]
  return named.flatMap(([alias, name]) => (name === undefined ? [] : [[alias, dialect.quote(name)] as const]))
}

/** The figures that the goal, the bounds and the convention need. */
function figuresOf(
  { columns, goal, policy }: VerdictQuery,
  { kind, way }: Reading,
  { level, rate }: Widths,
): readonly Figure[] {
  const needsBase = goal === 'level' && policy.completion === 'plannedReduction' && way.words.includes('lower')
  const observed = [...measureOf(goal).inputs, ...(needsBase ? ['base'] : [])]
  const ends = ['planned', ...(kind.words.includes('between') ? ['high'] : [])]
  return [
    ...observed.map((name) => ({ name, column: columnOf(columns, name), digits: level })),
    ...ends.map((name) => ({ name, column: columnOf(columns, name), digits: rate })),
  ]
}

function answer(policy: Policy, reasons: readonly string[], widths: Widths, dialect: Dialect): readonly Column[] {
  return [
    ['numerator', 'CASE WHEN printed IS NOT NULL THEN numerator END'],
    ['denominator', 'CASE WHEN printed IS NOT NULL THEN denominator END'],
    ['printed', 'printed'],
    ['outcome', outcome(nearlyMetSql(policy, widths, dialect))],
    ['reason', `COALESCE(${['obstacle', ...reasons].join(', ')})`],
  ]
}

const unprinted = "CASE WHEN printed IS NULL THEN 'beyondExactRange' END"

function outcome(nearlyMet: readonly string[]): string {
  const branches = [
    "WHEN obstacle = 'noObservation' THEN 'pending'",
    "WHEN obstacle IS NOT NULL THEN 'undetermined'",
    ...nearlyMet,
  ]
  return `CASE\n    ${branches.join('\n    ')}\n    ELSE verdict END`
}
