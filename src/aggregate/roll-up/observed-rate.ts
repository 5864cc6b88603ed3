import type { Indicator } from '../../indicator/index.ts'
import { cellsOf } from './cells.ts'
import type { Context } from './context.ts'
import { coverageOf } from './coverage.ts'
import { reportOn, reportsByArea } from './reports.ts'
import type { RollUp } from './roll-up-result.ts'

/** The rate of one unit in one period as it was observed; nothing where several are to be brought together. */
export function observedRate(context: Context, rate: Indicator): RollUp | undefined {
  const { over, area, period, missing } = context.asked
  if (over.areas !== undefined || over.periods !== undefined) return undefined
  const [cell, ...others] = cellsOf(context, rate).cells
  if (cell === undefined || others.length > 0) return undefined
  const found = reportOn(context, reportsByArea(context, rate.id).get(cell.area) ?? [], cell.days)
  const head = { indicator: rate.id, area, period, missing, issues: [] }
  if (found.outcome === 'none') {
    const { reason } = found
    const coverage = coverageOf([], [], [{ indicator: rate.id, area: cell.area, period: cell.period, reason }])
    return { ...head, coverage, working: { rule: 'none' }, outcome: 'undetermined', reason }
  }
  const { quantity, status, qualifier } = found.observation
  return {
    ...head,
    coverage: coverageOf([cell], [], []),
    working: { rule: 'observed', added: [found.observation], subtracted: [] },
    outcome: 'determined',
    quantity,
    status,
    ...(qualifier === undefined ? {} : { qualifier }),
  }
}
