import { sqlCodes, usageError } from '../result/index.ts'
import type { Dialect, SqlDialect } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { postgres } from './postgres.ts'
import { spark } from './spark.ts'

const dialects: ReadonlyMap<string, Dialect> = new Map(Object.entries({ duckdb, postgres, spark }))

/** How a dialect is written; throws a `UsageError` for any other name. */
export function dialectOf(name: SqlDialect): Dialect {
  const dialect = dialects.get(name)
  if (dialect !== undefined) return dialect
  throw usageError(sqlCodes, 'sql.dialect', { expected: [...dialects.keys()].join(' | '), received: name })
}
