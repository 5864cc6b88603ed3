import type { LinearForm } from '../rule/index.ts'
import type { ExactForm } from './exact-form.ts'
import { bump, filterRounding } from './filter-rounding.ts'
import { filterLinear, type LinearFilter, type LinearSide } from './linear-filter.ts'
import type { Printer } from './printer.ts'
import type { Recipe } from './recipe.ts'
import { settleExactly } from './settle-exactly.ts'

/** The printer of a formula with at most two columns on either side; undefined for others. */
export function linearPrinter(recipe: Recipe): Printer | undefined {
  const { numerator, denominator, rule, factor, printing } = recipe
  const [over, under] = [sideOf(numerator), sideOf(denominator)]
  const guarded = rule.guards.every(({ form }) => isSameForm(form, rule.denominator))
  if (over === undefined || under === undefined || !guarded) return undefined
  const rounding = filterRounding(printing.rounding)
  const filter: LinearFilter = {
    numerator: over,
    denominator: under,
    scale: Number(factor),
    eitherSign: rule.guards.every(({ is }) => is !== 'negative'),
    offset: rounding.offset,
  }
  return {
    columns: columnsOf(recipe),
    filter: ([a, b, c, d], from, to, printed, undecided) => {
      if (a === undefined || b === undefined || c === undefined || d === undefined) return 0
      const count = filterLinear([a, b, c, d], from, to, filter, printed, undecided)
      bump(printed, from, to, rounding)
      return count
    },
    settle: (row, sheet) => settleExactly(recipe, row, sheet),
  }
}

function isSameForm(a: LinearForm, b: LinearForm): boolean {
  return a.length === b.length && a.every(({ input, times }, at) => input === b[at]?.input && times === b[at]?.times)
}

/** A side in doubles; undefined where it has more than two columns or a weight that is no exact double. */
function sideOf({ terms, constant }: ExactForm): LinearSide | undefined {
  const weights = [...terms.map(({ times }) => times), constant]
  if (terms.length > 2 || weights.some((weight) => weight >= 2n ** 53n || weight <= -(2n ** 53n))) return undefined
  return { first: Number(terms[0]?.times ?? 0), second: Number(terms[1]?.times ?? 0), constant: Number(constant) }
}

/** The two columns of each side; where a side has fewer, another one fills the place and weighs nothing. */
function columnsOf({ numerator, denominator }: Recipe): readonly Float64Array[] {
  const sides = [numerator, denominator].map(({ terms }) => terms.map(({ column }) => column.values))
  const [any] = sides.flat()
  return any === undefined ? [] : sides.flatMap(([first = any, second = first]) => [first, second])
}
