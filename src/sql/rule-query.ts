import type { Printing } from '../decimal/index.ts'
import type { QuotientRule, RuleInput } from '../rule/index.ts'
import type { AchievementColumns } from './achievement-options.ts'
import type { Dialect, PrintingTask } from './dialect.ts'
import { columnOf, figureSteps } from './figure-steps.ts'
import { fractionSql, guardBranches } from './fraction.ts'
import { keepColumns } from './kept-columns.ts'
import { type Figures, isDirect } from './linear-form.ts'
import { missingReason } from './missing-reason.ts'
import { type Chain, type Column, writeChain } from './step.ts'
import { sumWidths } from './widths.ts'

/** What a query of one formula is made of. */
export type RuleQuery = {
  readonly dialect: Dialect
  readonly rule: QuotientRule
  readonly table: string
  readonly columns: AchievementColumns
  readonly keep: readonly string[]
  /** Whether rows are summed by the kept columns. */
  readonly summed: boolean
  readonly printing: Printing
  readonly scale: number
}

/** The columns that every query adds. */
export const resultNames = ['numerator', 'denominator', 'printed', 'outcome', 'reason'] as const

/** One formula for every row, or for every group of rows. */
export function ruleQuery(query: RuleQuery): string {
  return writeChain(ruleChain(query))
}

function ruleChain({ dialect, rule, table, columns, keep, summed, printing, scale }: RuleQuery): Chain {
  const { level, fraction } = sumWidths(scale)
  const kept = keepColumns(keep, resultNames, dialect)
  const inputs = rule.inputs.map((name) => ({ name, column: columnOf(columns, name), digits: level }))
  const direct = dialect.readsDirectly && isDirect(rule)
  const figures = inputsOf(rule, direct, dialect)
  const { numerator, denominator } = fractionSql(rule, figures, dialect)
  const percent = rule.result === 'difference' ? 0 : 2
  const task: PrintingTask = {
    ...printing,
    shift: printing.places + percent,
    digits: fraction,
    long: percent === 0,
    asGiven: direct ? level : undefined,
  }
  return {
    comment: [`${rule.name}: ${rule.formula}, ${printing.places} places, ${printing.rounding}`],
    table,
    ...(summed ? { groups: kept.carried.map(([, name]) => name) } : {}),
    steps: [
      ...figureSteps(inputs, kept.carried, summed ? summedOnlyIfWhole : (given) => given, dialect),
      {
        name: 'fraction',
        columns: [
          ['numerator', numerator],
          ['denominator', denominator],
        ],
      },
      ...dialect.print(task),
    ],
    result: [...kept.named, ...answer(rule, figures, dialect)],
  }
}

/** Sums of rows of which one lacks the figure would look whole and not be. */
function summedOnlyIfWhole(given: string): string {
  return `CASE WHEN count(${given}) = count(*) THEN sum(${given}) END`
}

/** Rates do not add; formulas of rates read them in per cent, so that the number 1 is 100. */
function inputsOf(rule: QuotientRule, direct: boolean, dialect: Dialect): Figures {
  const one = dialect.whole(rule.ofSums ? '1' : '100')
  return (input) => (input === 'one' ? one : `${direct ? 'given_' : ''}${input}`)
}

function answer(rule: QuotientRule, figures: Figures, dialect: Dialect): readonly Column[] {
  const isMissing = (input: RuleInput) => `WHEN given_${input} IS NULL THEN '${missingReason[input]}'`
  const reason = [
    ...rule.inputs.map(isMissing),
    ...guardBranches(rule, figures, dialect),
    "WHEN printed IS NULL THEN 'beyondExactRange'",
  ]
  return [
    ['numerator', 'CASE WHEN printed IS NOT NULL THEN numerator END'],
    ['denominator', 'CASE WHEN printed IS NOT NULL THEN denominator END'],
    ['printed', 'printed'],
    ['outcome', "CASE WHEN printed IS NULL THEN 'undetermined' ELSE 'determined' END"],
    ['reason', `CASE\n    ${reason.join('\n    ')}\n    END`],
  ]
}
