// @ts-check
import { year } from 'ktxh'

/** @import { Plan, UnitDefinition } from 'ktxh' */
/** @import { TargetTable } from 'ktxh/text' */

const source = { document: 'pasted', section: '1' }

/**
 * A plan of what was pasted; what a table does not say is neither good nor bad.
 * @param {{ units: readonly UnitDefinition[], table?: TargetTable, name?: string }} pasted @returns {Plan}
 */
export function pastedPlan({ units, table, name = '' }) {
  const period = table?.targets.find((target) => target.period !== undefined)?.period ?? year(new Date().getFullYear())
  return {
    format: 'ktxh/1',
    id: 'pasted',
    name: { vi: name },
    area: 'pasted',
    period,
    units,
    areas: [{ id: 'pasted', name: { vi: name }, level: 'commune' }],
    indicators: (table?.indicators ?? []).map(({ span, ...indicator }) => ({
      ...indicator,
      sector: 'pasted',
      better: 'neither',
      measure: 'flow',
    })),
    targets: (table?.targets ?? []).map(({ span, jointly, ...target }) => ({
      ...target,
      period: target.period ?? period,
      basis: { by: 'unstated', as: 'planned' },
      source: { ...source, ...rowOf(table, target.indicator) },
    })),
    observations: [],
    unknowns: [],
    claims: [],
    documents: [{ id: 'pasted', name: { vi: name } }],
  }
}

/** @param {TargetTable | undefined} table @param {string} indicator */
function rowOf(table, indicator) {
  const row = table?.indicators.find(({ id }) => id === indicator)?.row
  return row === undefined ? {} : { row }
}
