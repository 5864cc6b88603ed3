import type { Printing, RoundingMode } from '../../../src/decimal/index.ts'
import { roundingModes } from '../../../src/decimal/index.ts'
import { type QuotientRule, rules } from '../../../src/rule/index.ts'
import type { AchievementSqlOptions } from '../../../src/sql.ts'
import type { Answer } from './answer.ts'
import type { Row } from './rows.ts'
import { type Inputs, type Question, ruleAnswer, verdictAnswer } from './scalar.ts'

/** A query, and what each of its rows should say. */
export type Comparison = {
  readonly name: string
  readonly options: Omit<AchievementSqlOptions, 'dialect' | 'table'>
  readonly expected: (row: Row) => Answer
}

const inputs: Inputs = {
  actual: 'y1',
  planned: 'yk',
  current: 'y1',
  base: 'y0',
  target: 'yk',
  part: 'y1',
  whole: 'yk',
  partCurrent: 'y1',
  partBase: 'y0',
  wholeBase: 'w0',
}

const levelColumns = {
  ...inputs,
  plannedHigh: 'yk_high',
  plannedPlaces: 'plan_places',
  plannedHighPlaces: 'plan_high_places',
}
const rateColumns = {
  current: 'g1',
  base: 'g0',
  part: 'g1',
  whole: 'g0',
  planned: 'rate',
  plannedHigh: 'rate_high',
  plannedPlaces: 'rate_places',
  plannedHighPlaces: 'rate_high_places',
}

const quotients = Object.values(rules).filter((rule): rule is QuotientRule => rule.kind === 'quotient')

/** Every formula that is a quotient of sums, in turn with every rounding mode and 0 to 4 places. */
export const formulaComparisons: readonly Comparison[] = quotients
  .filter((rule) => !comparesWithPlan(rule))
  .flatMap((rule, index) => [formula(rule, printingOf(index)), formula(rule, printingOf(index + 3))])

function comparesWithPlan(rule: QuotientRule): boolean {
  return rule.inputs.includes('actual')
}

function formula(rule: QuotientRule, printing: Printing): Comparison {
  return {
    name: `${rule.name}, ${printing.places} places, ${printing.rounding}`,
    options: { rule: rule.name, columns: inputs, keep: ['id'], policy: { printing } },
    expected: (row) => ruleAnswer(rule, inputs, row, printing),
  }
}

function printingOf(index: number): Printing {
  return { places: index % 5, rounding: roundingModes[index % 7] as RoundingMode }
}

/** Verdicts on levels and rates, with bounds and directions in columns and with constant ones, by every policy. */
export const verdictComparisons: readonly Comparison[] = [
  ...roundingModes.map((rounding, index) =>
    verdict({ goal: 'level', bound: 'bare', better: 'higher', policy: {} }, { places: index % 5, rounding }),
  ),
  ...(['planOverActual', 'mirrored', 'plannedReduction', 'naive', 'verdictOnly'] as const).map((completion, index) =>
    verdict({ goal: 'level', policy: { completion, nearlyMet: '95' } }, printingOf(index)),
  ),
  ...quotients
    .filter((rule) => comparesWithPlan(rule) && rule.name !== 'completionRatio')
    .map((rule, index) =>
      verdict({ goal: 'level', rule, bound: 'bare', better: 'lower', policy: {} }, printingOf(index + 1)),
    ),
  ...roundingModes.map((rounding) =>
    verdict({ goal: 'level', policy: { compare: 'printed', completion: 'mirrored' } }, { places: 2, rounding }),
  ),
  ...(['pointDifference', 'ratioOfRates', 'ratioOfLevels'] as const).map((growthCompletion, index) =>
    verdict({ goal: 'growth', policy: { growthCompletion, nearlyMet: '99.5' } }, printingOf(index + 2)),
  ),
  verdict({ goal: 'growth', bound: 'between', better: 'lower', policy: { compare: 'printed' } }, printingOf(5)),
  verdict({ goal: 'reduction', policy: { completion: 'planOverActual' } }, printingOf(1)),
  verdict({ goal: 'reduction', policy: { completion: 'mirrored', compare: 'printed' } }, printingOf(4)),
  verdict({ goal: 'share', policy: { nearlyMet: '90' } }, printingOf(3)),
  verdict({ goal: 'level', qualified: true, policy: { completion: 'mirrored', nearlyMet: '95' } }, printingOf(4)),
  verdict({ goal: 'level', qualified: true, policy: { compare: 'printed' } }, printingOf(2)),
  verdict({ goal: 'share', bound: 'atLeast', policy: { compare: 'printed' } }, printingOf(6)),
]

function verdict(question: Question, printing: Printing): Comparison {
  const { goal, rule, bound, better, policy, qualified } = question
  const columns = {
    ...(goal === 'level' ? levelColumns : rateColumns),
    ...(bound === undefined ? { bound: 'bound' } : {}),
    ...(better === undefined ? { better: 'better' } : {}),
    ...(qualified === true ? { qualifier: 'qualifier' } : {}),
  }
  return {
    name: [
      goal,
      rule?.name,
      bound,
      better,
      qualified === true ? 'qualified' : undefined,
      JSON.stringify(policy),
      printing.places,
      printing.rounding,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    options: {
      goal,
      columns,
      keep: ['id'],
      policy: { ...policy, printing },
      ...(rule === undefined ? {} : { rule: rule.name }),
      ...(bound === undefined ? {} : { bound }),
      ...(better === undefined ? {} : { better }),
    },
    expected: (row) => verdictAnswer(question, row, printing),
  }
}
