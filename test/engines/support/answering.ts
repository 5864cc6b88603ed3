import type { SqlDialect } from '../../../src/sql.ts'
import type { Engine } from '../../support/sql/engine.ts'
import { openDuckDb } from '../../support/sql/open-duckdb.ts'
import { tableColumns, tableDefinition } from '../../support/sql/table.ts'
import { loadDuckDb } from './load-duckdb.ts'
import { startPostgres } from './postgres-server.ts'
import { startShardedPostgres } from './sharded-postgres.ts'
import { askSpark } from './spark-cluster.ts'

/** An engine that holds the table and answers queries by their names. */
export type Answering = {
  readonly name: string
  readonly dialect: SqlDialect
  readonly answers: (query: string) => Promise<readonly (readonly (string | null)[])[]>
  readonly close: () => Promise<void>
}

/** The queries of each dialect, and the table's lines. */
export type Work = { readonly lines: string; readonly queries: (dialect: SqlDialect) => ReadonlyMap<string, string> }

/** Starts one engine after the other, each with the table. */
export const starters: Readonly<Record<string, (work: Work) => Promise<Answering>>> = {
  DuckDB: async (work) => {
    const engine = await openDuckDb()
    await engine.run(tableDefinition('facts', { figure: 'DECIMAL(38, 6)', text: 'VARCHAR' }))
    await loadDuckDb(engine, 'facts', work.lines)
    const [[version = ''] = []] = await engine.rows('SELECT version()')
    return answering(`DuckDB ${version}`, engine, work)
  },
  PostgreSQL: async (work) => {
    const server = await startPostgres()
    await server.run(tableDefinition('facts', { figure: 'NUMERIC', text: 'TEXT' }))
    await server.copy('facts', work.lines)
    return answering(`PostgreSQL ${server.version}`, server, work)
  },
  'PostgreSQL on two workers': async (work) => {
    const server = await startShardedPostgres()
    await server.copy('facts', work.lines)
    return answering(`PostgreSQL ${server.version}, coordinator and two workers`, server, work)
  },
  Spark: async ({ lines, queries }) => {
    const named = [...queries('spark')].map(([name, sql]) => ({ name, sql }))
    const { rows, about, close } = await askSpark({ columns: sparkColumns, lines, queries: named })
    return { name: about, dialect: 'spark', answers: async (query) => rows(query), close: async () => close() }
  },
}

function answering(name: string, engine: Engine, { queries }: Work): Answering {
  const named = queries(engine.dialect)
  return { name, dialect: engine.dialect, answers: (query) => engine.rows(named.get(query) ?? ''), close: engine.close }
}

const sparkTypes = { id: 'INT', figure: 'DECIMAL(38, 6)', word: 'STRING', places: 'INT' }
const sparkColumns = tableColumns.map(([name, kind]) => [name, sparkTypes[kind]] as const)
