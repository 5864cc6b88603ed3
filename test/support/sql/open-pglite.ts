import { PGlite } from '@electric-sql/pglite'
import type { Engine } from './engine.ts'

/** PostgreSQL compiled to WebAssembly, inside the process. */
export async function openPglite(): Promise<Engine> {
  const database = await PGlite.create()
  return {
    dialect: 'postgres',
    run: async (statement) => {
      await database.exec(statement)
    },
    rows: async (query) => {
      const { rows } = await database.query<unknown[]>(query, [], { rowMode: 'array' })
      return rows.map((row) => row.map((value) => (value === null ? null : String(value))))
    },
    close: () => database.close(),
  }
}
