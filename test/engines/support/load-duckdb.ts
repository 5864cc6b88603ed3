import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../support/sql/engine.ts'

/** Loads tab-separated lines into a table of DuckDB. */
export async function loadDuckDb(engine: Engine, table: string, lines: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ktxh-duckdb-'))
  const file = join(folder, 'rows.tsv')
  writeFileSync(file, lines)
  await engine.run(`COPY ${table} FROM '${file}' (DELIMITER '\t', NULL '\\N', HEADER false, QUOTE '', ESCAPE '')`)
  rmSync(folder, { recursive: true, force: true })
}
