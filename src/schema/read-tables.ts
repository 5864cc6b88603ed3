import type { PlanTables } from '../plan/index.ts'
import type { Issue } from '../result/index.ts'
import { rowSchemas } from './plan-schema.ts'
import { readTable } from './read-table.ts'

/** The rows of every table that are of the right shape; the faults of the others join those found. */
export function readTables(plan: unknown, found: Issue[]): PlanTables {
  return {
    units: readTable(rowSchemas.units, 'units', plan, found),
    areas: readTable(rowSchemas.areas, 'areas', plan, found),
    indicators: readTable(rowSchemas.indicators, 'indicators', plan, found),
    targets: readTable(rowSchemas.targets, 'targets', plan, found),
    observations: readTable(rowSchemas.observations, 'observations', plan, found),
    unknowns: readTable(rowSchemas.unknowns, 'unknowns', plan, found),
    claims: readTable(rowSchemas.claims, 'claims', plan, found),
    documents: readTable(rowSchemas.documents, 'documents', plan, found),
  }
}
