import { checkPlaces, checkRounding } from '../decimal/index.ts'
import { defaultPolicy, type Policy } from '../evaluate/index.ts'
import { usageError } from '../result/index.ts'
import { type QuotientRule, type QuotientRuleName, rules } from '../rule/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { type EvaluationColumns, rowsOf } from './columns-in.ts'
import type { CompletionSettings } from './completion-recipe.ts'
import type { EvaluatedColumns } from './evaluated-columns.ts'
import { judgeRows } from './judge-rows.ts'
import { judgedBy } from './judged.ts'
import type { Judging } from './judging.ts'
import { judgingFor } from './judging-for.ts'
import { completionPrinter, onePrinter, type PrintPlan, printersByReading } from './print-plan.ts'
import { blockRows, newDesk } from './print-rows.ts'
import { printerFor } from './printer-for.ts'
import { type ReadingOptions, readingFor } from './reading-for.ts'
import { recipeFor } from './recipe.ts'
import { type ResultSheet, resultSheet } from './result-sheet.ts'

/** The formula, the policy, how the bound is read, and further units. */
export type EvaluateColumnsOptions = WithUnits &
  ReadingOptions & { readonly rule: QuotientRuleName; readonly policy?: Partial<Policy> }

/**
 * Applies a formula of `rules` to every row of its columns, and judges each row where there is a bound: the same results, row
 * for row, as `evaluateTarget` gives for single targets. Throws a `UsageError` when columns are missing, unequally long or
 * measure different things.
 *
 * @vi tính và đánh giá theo cột
 * @example
 * const [actual, planned] = [['46', '52.5'], ['50', '50']].map((figures) => valueOf(columnFromStrings(figures, { unit: 'hectare' })))
 * columnToStrings(evaluateColumns({ actual, planned }, { rule: 'completionRatio' }).printed)
 * //=> ['92.00', '105.00']
 */
export function evaluateColumns(columns: EvaluationColumns, options: EvaluateColumnsOptions): EvaluatedColumns {
  const rule = columnRule(options.rule)
  const settings = { rule, columns, policy: { ...defaultPolicy, ...options.policy }, options }
  const { printing } = settings.policy
  checkPlaces(printing.places)
  checkRounding(printing.rounding)
  const length = rowsOf(columns)
  const judged = judgedBy(rule, columns)
  const reading = judged && readingFor(rule, options)
  if (judged?.kind === 'result' && reading === undefined) throw usageError('columnar.directionMissing')
  const recipe = recipeFor(rule, columns, printing, options)
  const sheet = resultSheet(length, recipe.printing.places)
  const print =
    judged?.kind === 'completion' && reading !== undefined
      ? completionPlan(reading, settings)
      : onePrinter(printerFor(recipe))
  const judging = judged && reading !== undefined ? judgingFor(judged, reading, settings, { recipe, sheet }) : undefined
  const outcomes = run(length, print, sheet, judging)
  return {
    rule: rule.name,
    length,
    printed: { unit: recipe.unit, length, places: sheet.places, scaled: sheet.scaled, exceptions: sheet.exceptions },
    ...(outcomes === undefined ? {} : { outcomes }),
    reasons: sheet.reasons,
    settled: sheet.settled,
    exact: sheet.exact,
  }
}

function columnRule(name: QuotientRuleName): QuotientRule {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (rule === undefined || rule.kind !== 'quotient') throw usageError('columnar.scalarRule', { received: name })
  return rule
}

function completionPlan(reading: number | Uint8Array, settings: CompletionSettings): PrintPlan {
  if (typeof reading !== 'number') return printersByReading(reading, settings)
  return onePrinter(completionPrinter(reading, settings))
}

/** Prints and judges block by block, while the figures are in the nearest cache. */
function run(rows: number, print: PrintPlan, sheet: ResultSheet, judging?: Judging): Uint8Array | undefined {
  const outcomes = judging && new Uint8Array(rows)
  const desk = newDesk()
  for (let from = 0; from < rows; from += blockRows) {
    const to = Math.min(from + blockRows, rows)
    print(from, to, sheet, desk)
    if (judging && outcomes) judgeRows(judging, from, to, sheet, outcomes, desk.undecided)
  }
  return outcomes
}
