import type { Policy } from '../evaluate/index.ts'
import { type QuotientRule, type RuleInput, rules } from '../rule/index.ts'
import type { AchievementColumns } from './achievement-options.ts'
import { achievementQuery } from './achievement-query.ts'
import type { SqlDialect } from './dialect.ts'

/** The column of the facts that stands for an input of a formula. */
const columnOf: Readonly<Record<RuleInput, string>> = {
  actual: 'actual',
  planned: 'planned',
  current: 'actual',
  base: 'base',
  target: 'planned',
  part: 'actual',
  whole: 'whole',
  partCurrent: 'actual',
  partBase: 'base',
  wholeBase: 'whole_base',
}

/** Why a figure cannot enter a formula: it is missing, open, or only approximate. */
const problemOf: Readonly<Record<string, readonly string[]>> = {
  actual: [
    'WHEN actual_problem IS NOT NULL THEN actual_problem',
    "WHEN actual_qualifier IS NOT NULL THEN 'onlyApproximate'",
  ],
  planned: ["WHEN planned IS NULL THEN 'targetNotStated'"],
  base: ['WHEN base_problem IS NOT NULL THEN base_problem', "WHEN base_qualifier IS NOT NULL THEN 'onlyApproximate'"],
  whole: ["WHEN whole IS NULL THEN 'noWhole'", "WHEN whole_qualifier IS NOT NULL THEN 'onlyApproximate'"],
  whole_base: ['WHEN whole_base_problem IS NOT NULL THEN whole_base_problem'],
}

const order = ['planned', 'actual', 'base', 'whole', 'whole_base']

const quotients = Object.values(rules).filter((rule): rule is QuotientRule => rule.kind === 'quotient')

/**
 * Every formula that is a quotient of sums, for every target that is a level; those of rates only where the level is one.
 * Formulas that compare the actual value with the plan say what became of the target.
 */
export function targetFormulas(dialect: SqlDialect, facts: string, policy: Policy): string {
  const parts = quotients.map((rule) => {
    const query = achievementQuery(
      { dialect, rule: rule.name, columns: columnsOf(rule), keep: ['plan', 'target'], policy },
      factsOf(rule),
    )
    return `SELECT plan, target, '${rule.name}' AS rule, numerator, denominator, printed, outcome, reason\nFROM (\n${query}\n) AS ${rule.name}`
  })
  return `WITH all_facts AS (SELECT * FROM ${facts})\n${parts.join('\nUNION ALL\n')}`
}

function comparesWithPlan({ inputs }: QuotientRule): boolean {
  return inputs.includes('actual') && inputs.includes('planned')
}

function columnsOf(rule: QuotientRule): AchievementColumns {
  const inputs = Object.fromEntries(rule.inputs.map((input) => [input, columnOf[input]]))
  const bounds = {
    plannedHigh: 'planned_high',
    plannedPlaces: 'planned_places',
    plannedHighPlaces: 'planned_high_places',
  }
  return comparesWithPlan(rule)
    ? { base: 'known_base', ...inputs, ...bounds, bound: 'bound', better: 'better', problem: 'problem' }
    : { ...inputs, problem: 'problem' }
}

function factsOf(rule: QuotientRule): string {
  const needed = new Set(rule.inputs.map((input) => columnOf[input]))
  const problems = order.filter((figure) => needed.has(figure)).flatMap((figure) => problemOf[figure] ?? [])
  const problem = `CASE ${['WHEN mismatch IS NOT NULL THEN mismatch', ...problems].join(' ')} END AS problem`
  const rates = rule.ofSums ? '' : " AND unit = 'percent'"
  return `(\n    SELECT *, CASE WHEN base_problem IS NULL THEN base END AS known_base,\n      ${problem}\n    FROM all_facts\n    WHERE goal = 'level'${rates}\n  ) AS facts`
}
