import type { Policy } from '../evaluate/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { AchievementColumns, AchievementSqlOptions } from './achievement-options.ts'
import { achievementQuery } from './achievement-query.ts'
import type { SqlDialect } from './dialect.ts'

/** A class of targets: which they are, the columns that their verdict is taken from, and how it is taken. */
type TargetClass = {
  readonly where: string
  /** The columns beside the common ones. */
  readonly select: readonly string[]
  /** Why there is no verdict, in the order in which a target is evaluated. */
  readonly problem: readonly string[]
  readonly columns: AchievementColumns
  readonly options: (policy: Policy) => Pick<AchievementSqlOptions, 'goal' | 'rule'>
}

const open = 'WHEN open_question IS NOT NULL THEN open_question'
const unobserved = 'WHEN actual_problem IS NOT NULL THEN actual_problem'
const baseless = 'WHEN base_problem IS NOT NULL THEN base_problem'
const approximateChange = "WHEN actual_qualifier IS NOT NULL OR base_qualifier IS NOT NULL THEN 'onlyApproximate'"
const mismatched = "WHEN NOT (bound = 'bare' AND better = 'neither') THEN mismatch"

/** Figures that contradict each other are no missing figure. */
function conflictOr(problem: string, missing: ReasonCode): string {
  return `CASE ${problem} WHEN 'conflictingObservations' THEN ${problem} ELSE '${missing}' END`
}

const bounds: AchievementColumns = {
  planned: 'planned',
  plannedHigh: 'planned_high',
  plannedPlaces: 'planned_places',
  plannedHighPlaces: 'planned_high_places',
  bound: 'bound',
  better: 'better',
  problem: 'problem',
}
const plainBounds = ['better', 'bound', 'planned', 'planned_places', 'planned_high', 'planned_high_places']

/** To maintain is not to be worse than the base, and to decline is to be below it. An average growth is an open question. */
const levels: TargetClass = {
  where: "goal IN ('level', 'maintain', 'decline', 'milestone', 'averageGrowth')",
  select: [
    'better',
    `CASE goal WHEN 'maintain' THEN CASE better WHEN 'higher' THEN 'atLeast' WHEN 'lower' THEN 'atMost' ELSE 'exactly' END
      WHEN 'decline' THEN 'lessThan' ELSE bound END AS bound`,
    "CASE WHEN goal IN ('maintain', 'decline') THEN base ELSE planned END AS planned",
    'planned_places',
    'planned_high',
    'planned_high_places',
    'actual',
    'actual_qualifier AS qualifier',
    'CASE WHEN base_problem IS NULL THEN base END AS base',
  ],
  problem: [
    open,
    unobserved,
    `WHEN goal IN ('maintain', 'decline') AND base_problem IS NOT NULL THEN ${conflictOr('base_problem', 'noBase')}`,
    "WHEN goal IN ('maintain', 'decline') AND base_qualifier IS NOT NULL THEN 'onlyApproximate'",
    mismatched,
  ],
  columns: { ...bounds, actual: 'actual', base: 'base', qualifier: 'qualifier' },
  options: () => ({}),
}

/** Changes in points or in the indicator's unit are differences, which compare as levels do; those in points are rates. */
const pointRises: TargetClass = {
  where: "goal = 'growth' AND reading = 'points'",
  select: [...plainBounds, 'actual - base AS actual'],
  problem: [open, unobserved, baseless, approximateChange, mismatched],
  columns: { ...bounds, actual: 'actual' },
  options: ({ growthCompletion }) => ({ rule: growthCompletion }),
}

/** A change has no base of its own. */
const noBase = 'CAST(NULL AS DECIMAL(38, 6)) AS base'

const rises: TargetClass = {
  ...pointRises,
  where: "goal = 'growth' AND reading = 'units'",
  select: [...plainBounds, 'actual - base AS actual', noBase],
  columns: { ...bounds, actual: 'actual', base: 'base' },
  options: () => ({}),
}

const falls: TargetClass = {
  ...rises,
  where: "goal = 'reduction' AND reading <> 'relative'",
  select: [
    "CASE better WHEN 'higher' THEN 'lower' WHEN 'lower' THEN 'higher' ELSE better END AS better",
    ...plainBounds.slice(1),
    'base - actual AS actual',
    noBase,
  ],
}

const relativeChanges = (goal: 'growth' | 'reduction'): TargetClass => ({
  where: `goal = '${goal}' AND reading = 'relative'`,
  select: [...plainBounds, 'actual AS now', 'base'],
  problem: [open, unobserved, baseless, approximateChange, mismatched],
  columns: { ...bounds, current: 'now', base: 'base' },
  options: () => ({ goal }),
})

const shares: TargetClass = {
  where: "goal = 'completion'",
  select: [...plainBounds, 'actual AS part', 'whole'],
  problem: [
    open,
    unobserved,
    `WHEN whole IS NULL THEN ${conflictOr('whole_problem', 'noWhole')}`,
    "WHEN actual_qualifier IS NOT NULL OR whole_qualifier IS NOT NULL THEN 'onlyApproximate'",
    mismatched,
  ],
  columns: { ...bounds, part: 'part', whole: 'whole' },
  options: () => ({ goal: 'share' }),
}

const classes = [levels, pointRises, rises, falls, relativeChanges('growth'), relativeChanges('reduction'), shares]

/** A mere direction and a thing to be done are met or not, but never exceeded. */
const degree =
  "CASE WHEN outcome = 'exceeded' AND goal IN ('decline', 'milestone') THEN 'met' ELSE outcome END AS outcome"

/** The outcome of every target with its completion, as `evaluate` gives it. */
export function targetOutcomes(dialect: SqlDialect, facts: string, policy: Policy): string {
  const parts = classes.map((each, index) => {
    const query = achievementQuery(
      { dialect, columns: each.columns, keep: ['plan', 'target', 'goal'], policy, ...each.options(policy) },
      factsOf(each),
    )
    return `SELECT plan, target, numerator, denominator, printed, ${degree}, reason\nFROM (\n${query}\n) AS class_${index + 1}`
  })
  return `WITH all_facts AS (SELECT * FROM ${facts})\n${parts.join('\nUNION ALL\n')}`
}

function factsOf({ where, select, problem }: TargetClass): string {
  const columns = ['plan', 'target', 'goal', ...select, `CASE ${problem.join(' ')} END AS problem`]
  return `(\n    SELECT ${columns.join(',\n      ')}\n    FROM all_facts\n    WHERE ${where}\n  ) AS facts`
}
