import { type Gaps, type PlanTables, type TableName, tableNames } from '../plan/index.ts'
import type { Issue } from '../result/index.ts'
import { rowSchemas } from './plan-schema.ts'
import { type ReadTable, readTable } from './read-table.ts'

/** Every table of a plan as it was read. */
export type ReadTables = { readonly [Table in TableName]: ReadTable<PlanTables[Table][number]> }

/** Reads every table of a plan; the faults join those found. */
export function readTables(plan: unknown, found: Issue[]): ReadTables {
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

/** The rows that were read. */
export function rowsOf(read: ReadTables): PlanTables {
  return {
    units: read.units.rows,
    areas: read.areas.rows,
    indicators: read.indicators.rows,
    targets: read.targets.rows,
    observations: read.observations.rows,
    unknowns: read.unknowns.rows,
    claims: read.claims.rows,
    documents: read.documents.rows,
  }
}

/** The ids of the rows that were not. */
export function gapsOf(read: ReadTables): Gaps {
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const { gap } = read[table]
      return gap === undefined ? [] : [[table, gap]]
    }),
  )
}

/** A fault among the rows that were read, told by the place where the row stood. */
export function inPlace(fault: Issue, read: ReadTables): Issue {
  const [first, row, ...rest] = fault.path
  const table = tableNames.find((name) => name === first)
  if (table === undefined || typeof row !== 'number') return fault
  return { ...fault, path: [table, read[table].positions[row] ?? row, ...rest] }
}
