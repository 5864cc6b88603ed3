import { finiteDecimal, type Printing, placesOf, ratio } from '../decimal/index.ts'
import { columnarCodes, type ReasonCode, ruleCodes, unitCodes, usageError } from '../result/index.ts'
import type { LinearForm, QuotientRule, RuleInput } from '../rule/index.ts'
import { sameDimension, unitOf, type WithUnits } from '../unit/index.ts'
import type { Column } from './column.ts'
import { type ExactForm, tenTo } from './exact-form.ts'
import { type Input, inOrderOfReasons } from './missing-reason.ts'
import { type UnitWeights, unitWeights } from './unit-weights.ts'

/** The columns that a formula is fed with, by the names of its inputs. */
export type RuleColumns = { readonly [I in RuleInput]?: Column }

/** A formula made ready for columns: its forms over them with the units weighed in, and how results are printed. */
export type Recipe = {
  readonly rule: QuotientRule
  readonly inputs: readonly Input[]
  readonly weights: UnitWeights
  readonly numerator: ExactForm
  readonly denominator: ExactForm
  readonly guards: readonly {
    readonly form: ExactForm
    readonly is: 'zero' | 'negative'
    readonly reason: ReasonCode
  }[]
  /** What the exact value is multiplied with before it is rounded to a whole number. */
  readonly factor: bigint
  readonly printing: Printing
  /** The unit in which results are printed. */
  readonly unit: string
}

/**
 * Makes a formula ready for its columns. Ratios and points are printed in per cent; a difference is printed in the unit of
 * its first input, with the places that keep it exact.
 */
export function recipeFor(rule: QuotientRule, columns: RuleColumns, printing: Printing, options: WithUnits): Recipe {
  const inputs = rule.inputs.map((input) => ({ input, column: columnOf(columns, input) }))
  const weights = weigh(rule, inputs, options)
  const form = (linear: LinearForm) => exactForm(linear, inputs, weights)
  return {
    rule,
    inputs: inOrderOfReasons(inputs),
    weights,
    numerator: form(rule.numerator),
    guards: rule.guards.map((guard) => ({ ...guard, form: form(guard.form) })),
    ...(rule.result === 'difference'
      ? differenceIn(unitOfFirst(inputs), inputs, weights)
      : {
          denominator: form(rule.denominator),
          factor: tenTo(printing.places + 2),
          printing,
          unit: rule.result === 'ratio' ? 'percent' : 'percentagePoint',
        }),
  }
}

type Printed = Pick<Recipe, 'denominator' | 'factor' | 'printing' | 'unit'>

/** A difference is exact in as many places as the figures have once they are in its unit. */
function differenceIn(unit: string, inputs: readonly Input[], weights: UnitWeights): Printed {
  const places = Math.max(0, ...inputs.map(({ column }) => column.scale + placesBetween(column.unit, unit, weights)))
  return {
    denominator: { terms: [], constant: weights(unit) },
    factor: tenTo(places),
    printing: { places, rounding: 'halfUp' },
    unit,
  }
}

function placesBetween(from: string, to: string, weights: UnitWeights): number {
  const factor = finiteDecimal(ratio(weights(from), weights(to)))
  if (factor === undefined) throw usageError(unitCodes, 'unit.inexactConversion', { expected: to, received: from })
  return placesOf(factor)
}

/** The column that a formula reads under a name. */
export function inputColumn({ inputs }: Recipe, input: RuleInput): Column {
  return columnOf(Object.fromEntries(inputs.map((each) => [each.input, each.column])), input)
}

function unitOfFirst(inputs: readonly Input[]): string {
  return inputs[0]?.column.unit ?? 'times'
}

function columnOf(columns: RuleColumns, input: RuleInput): Column {
  const column = columns[input]
  if (column === undefined) throw usageError(ruleCodes, 'rule.inputMissing', { expected: input })
  return column
}

function weigh(rule: QuotientRule, inputs: readonly Input[], options: WithUnits): UnitWeights {
  const units = inputs.map(({ column }) => column.unit)
  for (const unit of units) sameDimension(units[0] ?? unit, unit, options)
  const usesOne = rule.result !== 'difference' && [...rule.numerator, ...rule.denominator].some(isOne)
  if (usesOne) for (const unit of units) requireShare(unit, options)
  return unitWeights(usesOne ? [...units, 'one'] : units, options)
}

function isOne({ input }: LinearForm[number]): boolean {
  return input === 'one'
}

const shares: ReadonlySet<string> = new Set(['ratio', 'ratioChange', 'ratioPerYear'])

/** Whether a unit is one of shares and rates, per cent and the like. */
export function isShare(unit: string, { units }: WithUnits): boolean {
  return shares.has(unitOf(unit, units).dimension)
}

function requireShare(unit: string, options: WithUnits): void {
  if (!isShare(unit, options))
    throw usageError(columnarCodes, 'columnar.needsShares', { expected: 'percent', received: unit })
}

function exactForm(linear: LinearForm, inputs: readonly Input[], weights: UnitWeights): ExactForm {
  let constant = 0n
  const terms: { readonly column: Column; readonly times: bigint }[] = []
  for (const { input, times } of linear) {
    const column = inputs.find((each) => each.input === input)?.column
    if (column === undefined) constant += BigInt(times) * weights('one')
    else terms.push({ column, times: BigInt(times) * weights(column.unit) })
  }
  return { terms, constant }
}
