import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import type { Engine } from './engine.ts'

// Starting the database takes far longer than what the tests ask of it; optimising its code would only add to that.
setFlagsFromString('--liftoff-only')

let started: Promise<PGlite> | undefined
let opened = 0

/** PostgreSQL compiled to WebAssembly, inside the process: started once, with an empty schema for whoever opens it. */
export async function openPglite(): Promise<Engine> {
  started ??= PGlite.create()
  const database = await started
  opened += 1
  await database.exec(`CREATE SCHEMA opened_${opened}; SET search_path TO opened_${opened}`)
  return {
    dialect: 'postgres',
    run: async (statement) => {
      await database.exec(statement)
    },
    rows: async (query) => {
      const { rows } = await database.query<unknown[]>(query, [], { rowMode: 'array' })
      return rows.map((row) => row.map((value) => (value === null ? null : String(value))))
    },
    close: async () => {
      await database.exec('RESET search_path')
    },
  }
}
