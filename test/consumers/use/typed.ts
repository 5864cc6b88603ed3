// Compiled by other people's compilers, strictly and with the library's own declarations checked too. Only the standard library is in scope.
import {
  compare,
  type DecimalString,
  definePlan,
  type Evaluation,
  evaluate,
  growthRate,
  type Plan,
  percentOf,
  quantity,
} from 'ktxh'
import { auditPlan, type Finding } from 'ktxh/audit'
import { columnFromStrings } from 'ktxh/columnar'
import { toMarkdown } from 'ktxh/display'
import { toCsv, toRows } from 'ktxh/interop'
import { langSonCity2021 } from 'ktxh/plans/lang-son-city-2021'
import { achievementSql } from 'ktxh/sql'
import { parseQuantity } from 'ktxh/text'

const plan: Plan = definePlan(langSonCity2021)
const evaluations: readonly Evaluation[] = evaluate(plan)
const findings: readonly Finding[] = auditPlan(plan).findings
const rate = growthRate('10535.8', '9578')
const printed: DecimalString | undefined =
  rate.outcome === 'determined' ? percentOf(rate.value, { places: 2, rounding: 'halfUp' }) : undefined
const read = parseQuantity('190.676 triệu đồng')
const column = columnFromStrings(['46'], { unit: 'hectare' })
const query: string = achievementSql({
  dialect: 'duckdb',
  table: 'results',
  columns: { actual: 'actual', planned: 'planned' },
})
const texts: readonly string[] = [toMarkdown(evaluations, { plan }), toCsv(toRows(evaluations)), query]

// @ts-expect-error an area has no common measure with money
compare(quantity('46', 'hectare'), quantity('350', 'billionVnd'))
// @ts-expect-error a number has lost its digits
growthRate(10535.8, 9578)

export { column, findings, printed, read, texts }
