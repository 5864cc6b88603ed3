import type { Indicator } from '../../indicator/index.ts'
import type { Observation } from '../../observation/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import { isComparable } from '../../unit/index.ts'
import { carriedFigure } from './carried-figure.ts'
import { type Cell, cellsOf } from './cells.ts'
import type { Context } from './context.ts'
import type { Carried, Gap, Spot } from './coverage.ts'
import { type Figure, type NoFigure, noFigure } from './figure.ts'
import { flowFigure } from './flow-figure.ts'
import { type Reports, reportsByArea } from './reports.ts'
import { stockFigure } from './stock-figure.ts'

/** A needed figure that is there. */
type Used = { readonly cell: Cell; readonly figure: Figure }

/** All figures that a total needs: those that are there, those carried forward among them, and those that are missing. */
export type Gathered = {
  readonly indicator: Indicator
  readonly used: readonly Used[]
  readonly carried: readonly Carried[]
  readonly gaps: readonly Gap[]
  /** How many figures are there and left out, as the other side of a rate lacks theirs. */
  readonly leftOut: number
  /** Reports that contradict each other, or count in something else. */
  readonly blocked: readonly { readonly reason: ReasonCode; readonly rows: readonly Observation[] }[]
}

/** Reasons that no policy for missing figures passes over. */
const contradictions: ReadonlySet<ReasonCode> = new Set(['conflictingObservations', 'unitsDiffer'])

/** Looks for every figure that the total of an additive indicator needs. */
export function gather(context: Context, indicator: Indicator): Gathered {
  const { cells, gaps: absent } = cellsOf(context, indicator)
  const byArea = reportsByArea(context, indicator.id)
  const [used, carried, gaps, blocked] = [[] as Used[], [] as Carried[], [...absent], [] as NoFigure[]]
  for (const cell of cells) {
    const reports = byArea.get(cell.area) ?? []
    const own = checked(context, indicator, figureIn(context, indicator, reports, cell))
    const figure = own.outcome === 'figure' ? own : standIn(context, indicator, reports, cell, own)
    if (figure !== undefined) used.push({ cell, figure })
    if (own.outcome === 'figure') continue
    const [from] = figure?.added ?? []
    if (from !== undefined) carried.push({ ...spotOf(cell), from: from.id })
    else gaps.push({ ...spotOf(cell), reason: own.reason })
    if (contradictions.has(own.reason)) blocked.push(own)
  }
  return { indicator, used, carried, gaps, leftOut: 0, blocked }
}

/** The places of the figures that are there. */
export function spotsOf({ used }: Gathered): readonly Spot[] {
  return used.map(({ cell }) => cell)
}

function spotOf({ indicator, area, period }: Cell): Spot {
  return { indicator, area, period }
}

function figureIn(context: Context, { measure }: Indicator, reports: Reports, { days }: Cell): Figure | NoFigure {
  return measure === 'stock' ? stockFigure(context, reports, days) : flowFigure(context, reports, days)
}

function checked({ plan }: Context, { unit }: Indicator, figure: Figure | NoFigure): Figure | NoFigure {
  if (figure.outcome === 'none') return figure
  const isOdd = ({ quantity }: Observation) => quantity.unit !== unit && !isComparable(quantity.unit, unit, plan)
  if (!figure.added.some(isOdd) && !figure.subtracted.some(isOdd)) return figure
  return noFigure('unitsDiffer', [...figure.added, ...figure.subtracted].filter(isOdd))
}

function standIn(
  context: Context,
  { measure }: Indicator,
  reports: Reports,
  { days }: Cell,
  { reason }: NoFigure,
): Figure | undefined {
  if (context.asked.missing !== 'carryForward' || contradictions.has(reason)) return undefined
  return carriedFigure(context, reports, days, measure)
}
