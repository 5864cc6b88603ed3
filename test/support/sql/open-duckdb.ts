import { DuckDBInstance } from '@duckdb/node-api'
import type { Engine } from './engine.ts'

/** DuckDB inside the process. */
export async function openDuckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    run: async (statement) => {
      await connection.run(statement)
    },
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query)
      return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))))
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
