import { checkPolicy, type Policy } from '../evaluate/index.ts'
import { betters } from '../indicator/index.ts'
import {
  anything,
  columnarCodes,
  expectShape,
  fields,
  listOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
  text,
  usageError,
} from '../result/index.ts'
import { type QuotientRule, type QuotientRuleName, rules } from '../rule/index.ts'
import { boundKinds } from '../target/index.ts'
import { unitShape, type WithUnits } from '../unit/index.ts'
import { columnShape } from './column-shape.ts'
import { type EvaluationColumns, rowsOf } from './columns-in.ts'
import { completeRows } from './complete-rows.ts'
import type { CompletionSettings } from './completion-recipe.ts'
import type { EvaluatedColumns } from './evaluated-columns.ts'
import { judgeWith } from './judge-rows.ts'
import { judgedBy } from './judged.ts'
import type { Judging } from './judging.ts'
import { judgingFor } from './judging-for.ts'
import { completionPrinter, onePrinter, printersByReading } from './print-plan.ts'
import { type BlockWork, blockRows, newDesk } from './print-rows.ts'
import { printerFor } from './printer-for.ts'
import { type ReadingOptions, readingFor } from './reading-for.ts'
import type { Reading } from './readings.ts'
import { type Recipe, recipeFor } from './recipe.ts'
import { type ResultSheet, resultSheet } from './result-sheet.ts'

/** The formula, the policy, how the bound is read, and further units. */
export type EvaluateColumnsOptions = WithUnits &
  ReadingOptions & { readonly rule: QuotientRuleName; readonly policy?: Partial<Policy> }

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<EvaluateColumnsOptions>({
    rule: text,
    policy: anything,
    bound: (value) => (ArrayBuffer.isView(value) ? undefined : optional(oneOf(boundKinds))(value)),
    better: optional(oneOf(betters)),
    units: optional(listOf(unitShape)),
  }))()

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
  expectShape(recordOf(columnShape), columns, 'columns')
  expectShape(optionsShape, options, 'options')
  const rule = columnRule(options.rule)
  const settings = { rule, columns, policy: checkPolicy(options.policy ?? {}), options }
  const { printing } = settings.policy
  const length = rowsOf(columns)
  const judged = judgedBy(rule, columns)
  const reading = judged && readingFor(rule, options, length)
  if (judged?.kind === 'result' && reading === undefined) throw usageError(columnarCodes, 'columnar.directionMissing')
  const recipe = recipeFor(rule, columns, printing, options)
  const sheet = resultSheet(length, recipe.printing.places)
  const judging = judged && reading !== undefined ? judgingFor(judged, reading, settings, { recipe, sheet }) : undefined
  runBlocks(sheet, workFor(recipe, settings, judging))
  return {
    rule: rule.name,
    length,
    printed: { unit: recipe.unit, length, places: sheet.places, scaled: sheet.scaled, exceptions: sheet.exceptions },
    ...(judging === undefined ? {} : { outcomes: sheet.outcomes }),
    reasons: sheet.reasons,
    settled: sheet.settled,
    exact: sheet.exact,
  }
}

function columnRule(name: QuotientRuleName): QuotientRule {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (rule === undefined || rule.kind !== 'quotient')
    throw usageError(columnarCodes, 'columnar.scalarRule', { received: name })
  return rule
}

/** Prints and judges at once where that is possible, else one after the other. */
function workFor(recipe: Recipe, settings: CompletionSettings, judging: Judging | undefined): BlockWork {
  if (judging === undefined) return onePrinter(printerFor(recipe))
  const atOnce = judging.printsCompletion ? completeRows(settings, judging) : undefined
  if (atOnce !== undefined) return atOnce
  const print = judging.printsCompletion ? completionPlan(judging.reading, settings) : onePrinter(printerFor(recipe))
  const judge = judgeWith(judging)
  return (from, to, sheet, desk) => {
    print(from, to, sheet, desk)
    judge(from, to, sheet, desk.undecided)
  }
}

function completionPlan(reading: Reading, settings: CompletionSettings): BlockWork {
  if (typeof reading !== 'number') return printersByReading(reading, settings)
  return onePrinter(completionPrinter(reading, settings))
}

/** Works block by block, so that figures stay in the nearest cache. */
function runBlocks(sheet: ResultSheet, work: BlockWork): void {
  const desk = newDesk()
  const rows = sheet.scaled.length
  for (let from = 0; from < rows; from += blockRows) work(from, Math.min(from + blockRows, rows), sheet, desk)
}
