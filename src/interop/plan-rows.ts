import type { Observation } from '../observation/index.ts'
import { periodBounds } from '../period/index.ts'
import { type Plan, type PlanIndex, planIndex } from '../plan/index.ts'
import type { Id, Source } from '../source/index.ts'
import { boundOf, type Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { cell } from './cell.ts'
import { quantityCells, unitSymbols } from './quantity-cells.ts'

/** One figure of a plan, an observation or a target, with everything that is known of it in columns of its own. */
export type PlanRow = {
  readonly table: 'observation' | 'target'
  readonly id: string
  readonly indicator: string
  readonly nameVi: string | null
  readonly nameEn: string | null
  readonly sector: string | null
  readonly measure: string | null
  readonly better: string | null
  readonly area: string
  readonly period: string
  readonly periodStart: string | null
  readonly periodEnd: string
  readonly status: string | null
  readonly qualifier: string | null
  readonly goal: string | null
  readonly bound: string | null
  readonly basisBy: string | null
  readonly basisAs: string | null
  readonly amount: string | null
  readonly number: number | null
  readonly unit: string | null
  readonly unitVi: string | null
  readonly unitEn: string | null
  /** The upper end of a range. */
  readonly high: string | null
  readonly highUnit: string | null
  readonly outOf: string | null
  readonly outOfUnit: string | null
  readonly document: string
  readonly section: string
  readonly footnote: string | null
  readonly row: string | null
  readonly printed: string | null
}

/** The observations and then the targets of a plan, one figure a row. */
export function planRows(plan: Plan): readonly PlanRow[] {
  const index = planIndex(plan)
  return [
    ...plan.observations.map((each) => observationRow(each, plan, index)),
    ...plan.targets.map((each) => targetRow(each, plan, index)),
  ]
}

function observationRow(observation: Observation, plan: Plan, index: PlanIndex): PlanRow {
  const { id, indicator, area = plan.area, period, status, qualifier, quantity, outOf, source } = observation
  return {
    table: 'observation',
    id,
    ...indicatorCells(indicator, index),
    area,
    ...periodCells(period),
    status,
    qualifier: cell(qualifier),
    goal: null,
    bound: null,
    basisBy: null,
    basisAs: null,
    ...figureCells(quantity, plan),
    high: null,
    highUnit: null,
    outOf: cell(outOf?.amount),
    outOfUnit: cell(outOf?.unit),
    ...sourceCells(source),
  }
}

function targetRow(
  { id, indicator, area, period, goal, basis, source }: Target,
  plan: Plan,
  index: PlanIndex,
): PlanRow {
  const bound = boundOf(goal)
  const [low, high] =
    bound?.kind === 'between' ? [bound.low, bound.high] : [bound && 'value' in bound ? bound.value : undefined]
  return {
    table: 'target',
    id,
    ...indicatorCells(indicator, index),
    area: area ?? plan.area,
    ...periodCells(period),
    status: null,
    qualifier: null,
    goal: goal.kind,
    bound: cell(bound?.kind),
    basisBy: basis.by,
    basisAs: basis.as,
    ...figureCells(low, plan),
    high: cell(high?.amount),
    highUnit: cell(high?.unit),
    outOf: null,
    outOfUnit: null,
    ...sourceCells(source),
  }
}

function indicatorCells(id: Id, { indicators }: PlanIndex) {
  const indicator = indicators.get(id)
  return {
    indicator: id,
    nameVi: cell(indicator?.name.vi),
    nameEn: cell(indicator?.name.en),
    sector: cell(indicator?.sector),
    measure: cell(indicator?.measure),
    better: cell(indicator?.better),
  }
}

function periodCells(period: Target['period']) {
  const { start, end } = periodBounds(period)
  return { period, periodStart: cell(start), periodEnd: end }
}

function figureCells(quantity: Quantity | undefined, plan: Plan) {
  const cells = quantityCells(quantity)
  return { ...cells, ...unitSymbols(cells.unit, plan) }
}

function sourceCells({ document, section, footnote, row, printed }: Source) {
  return { document, section, footnote: cell(footnote), row: cell(row), printed: cell(printed) }
}
