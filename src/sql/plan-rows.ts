import type { Indicator } from '../indicator/index.ts'
import type { Observation } from '../observation/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import { planCodes, usageError } from '../result/index.ts'
import { convert } from '../unit/index.ts'
import type { PlanTable } from './plan-columns.ts'
import { sqlFigure } from './sql-figure.ts'
import type { SqlRow } from './sql-row.ts'
import { targetRow } from './target-row.ts'

/**
 * The rows of a plan for the tables of `planTablesSql`, as plain values to be bound as parameters or written to a file.
 * Figures are brought to the unit of their indicator. Throws a `UsageError` where that cannot be done exactly, or a figure
 * is longer than the tables hold.
 *
 * @vi các dòng của kế hoạch để nạp vào bảng SQL
 * @example
 * planRows(langSonCity2021).targets.length === langSonCity2021.targets.length
 * //=> true
 */
export function planRows(plan: Plan): { readonly [Table in PlanTable]: readonly SqlRow[] } {
  expectPlan(plan)
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const indicatorOf = (id: string): Indicator => {
    const indicator = indicators.get(id)
    if (indicator === undefined) throw usageError(planCodes, 'plan.unknownReference', { received: id })
    return indicator
  }
  return {
    plans: [planRow(plan)],
    indicators: plan.indicators.map((indicator) => indicatorRow(plan, indicator)),
    targets: plan.targets.map((target) => targetRow(target, indicatorOf(target.indicator), plan)),
    observations: plan.observations.map((each, position) =>
      observationRow(each, position, plan, indicatorOf(each.indicator)),
    ),
  }
}

function planRow({ id, name, area, period, issuedOn }: Plan): SqlRow {
  return { id, name_vi: name.vi, name_en: name.en ?? null, area, period, issued_on: issuedOn ?? null }
}

function indicatorRow(plan: Plan, { id, name, unit, sector, better, measure, partOf }: Indicator): SqlRow {
  const names = { name_vi: name.vi, name_en: name.en ?? null }
  return { plan: plan.id, id, ...names, unit, sector, better, measure, part_of: partOf?.whole ?? null }
}

function observationRow(observation: Observation, position: number, plan: Plan, { unit }: Indicator): SqlRow {
  const { id, indicator, period, quantity, outOf, status } = observation
  const path = ['observations', position]
  const inUnit = (written: Observation['quantity']) =>
    sqlFigure(convert<string, string>(written, unit, plan).amount, path)
  return {
    plan: plan.id,
    id,
    position,
    indicator,
    area: observation.area ?? plan.area,
    period,
    amount: inUnit(quantity),
    out_of: outOf === undefined ? null : inUnit(outOf),
    written_amount: quantity.amount,
    written_unit: quantity.unit,
    status,
    qualifier: observation.qualifier ?? null,
    as_of: observation.asOf ?? null,
  }
}
