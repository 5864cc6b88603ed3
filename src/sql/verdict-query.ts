import type { AchievementColumns } from './achievement-options.ts'
import { isOneOf, varies } from './choice.ts'
import { completionReason, completionSteps, readsColumns } from './completion.ts'
import { needsBase } from './completion-rule.ts'
import { columnOf, type Figure, figureSteps } from './figure-steps.ts'
import { judgementSql } from './judgement.ts'
import { keepColumns } from './kept-columns.ts'
import { measuredColumns, measureOf } from './measured.ts'
import { nearlyMetBranch } from './nearly-met.ts'
import { obstacleSql, openOutcomeBranches } from './obstacle.ts'
import { qualifiedJudgementSql } from './qualified-judgement.ts'
import { betterWords } from './reading.ts'
import { resultNames, shownFraction } from './result-columns.ts'
import { endsOf, exactSides, printedSideSteps, sidesOf } from './sides.ts'
import type { Column } from './step.ts'
import type { VerdictTask } from './verdict-task.ts'

/** A query that gives every row its verdict and its completion. */
export function verdictQuery(task: VerdictTask, readings: { readonly kind: string; readonly way: string }): string {
  const { dialect, goal, kind, policy, table, way } = task
  const { places, rounding } = policy.printing
  const kept = keepColumns(task.keep, resultNames, dialect)
  return dialect.write({
    comment: `${goal} beside its bound, completion with ${places} places, ${rounding}`,
    table,
    steps: [
      ...figureSteps(figuresOf(task), [...kept.carried, ...wordColumns(task)], dialect),
      { name: 'kind_of_bound', columns: varies(kind) ? [['kind', readings.kind]] : [] },
      { name: 'way_of_bound', columns: varies(way) ? [['way', readings.way]] : [], fence: dialect.fence },
      { name: 'measuring', columns: measuredColumns(measureOf(goal), dialect) },
      ...printedSideSteps(task),
      { name: 'judging', columns: [['verdict', verdictSql(task)]] },
      { name: 'questioning', columns: [['obstacle', obstacleSql(task)]] },
      ...completionSteps(task),
    ],
    result: [...kept.named, ...shownFraction, ['outcome', outcome(task)], ['reason', reason(task)]],
  })
}

/**
 * The figures that the goal, the bounds and the convention need. Columns that are read as they stand are judged a digit
 * beyond the length to which they are printed, so that no row is printed and not judged.
 */
function figuresOf(task: VerdictTask): readonly Figure[] {
  const { columns, goal, widths } = task
  const { level, rate } = readsColumns(task) ? { level: widths.fraction, rate: widths.fraction } : widths
  const observed = [...measureOf(goal).inputs, ...(needsBase(task) ? (['base'] as const) : [])]
  return [
    ...observed.map((name) => ({ name, column: columnOf(columns, name), digits: level })),
    ...endsOf(task).map((name) => ({ name, column: columnOf(columns, columnNames[name]), digits: rate })),
  ]
}

const columnNames = { planned: 'planned', planned_high: 'plannedHigh' } as const

/** The columns that hold words and places, under names of ours. A word that is no direction is neither. */
function wordColumns(task: VerdictTask): readonly Column[] {
  const { bound, columns, dialect, policy } = task
  const column = (name: keyof AchievementColumns) => dialect.quote(columnOf(columns, name))
  const places = policy.compare === 'printed' ? endsOf(task) : []
  const words: Column[] = places.map((end) => [`${end}_places`, column(`${columnNames[end]}Places`)])
  if (varies(bound)) words.push(['bound', column('bound')])
  if (columns.qualifier !== undefined) words.push(['qualifier', column('qualifier')])
  if (columns.problem !== undefined) words.push(['problem', column('problem')])
  if (columns.better === undefined) return words
  const better = column('better')
  return [...words, ['better', `CASE WHEN ${isOneOf(better, betterWords)} THEN ${better} ELSE 'neither' END`]]
}

/** A qualified figure is judged by what is certain about it, whatever the policy compares. */
function verdictSql(task: VerdictTask): string {
  const { columns, kind, way } = task
  const plain = judgementSql(kind, way, sidesOf(task))
  if (columns.qualifier === undefined) return plain
  return `CASE WHEN qualifier IS NULL THEN ${plain} ELSE ${qualifiedJudgementSql(kind, way, exactSides(task))} END`
}

function outcome(task: VerdictTask): string {
  const branches = [...openOutcomeBranches(task), ...nearlyMetBranch(task)]
  return `CASE\n    ${branches.join('\n    ')}\n    ELSE verdict END`
}

/** Written as a CASE and not as COALESCE, which PostgreSQL does not send to another server. */
function reason(task: VerdictTask): string {
  const completion = completionReason(task)
  const branches = [
    'WHEN obstacle IS NOT NULL THEN obstacle',
    ...(completion === 'NULL' ? [] : [`WHEN printed IS NULL AND ${completion} IS NOT NULL THEN ${completion}`]),
    "WHEN printed IS NULL THEN 'beyondExactRange'",
  ]
  return `CASE\n    ${branches.join('\n    ')}\n  END`
}
