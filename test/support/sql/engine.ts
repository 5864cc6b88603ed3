import type { SqlDialect } from '../../../src/sql.ts'

/** A database that answers with text. */
export type Engine = {
  readonly dialect: SqlDialect
  readonly run: (statement: string) => Promise<void>
  /** The rows of a query, every value as text or null. */
  readonly rows: (query: string) => Promise<readonly (readonly (string | null)[])[]>
  readonly close: () => Promise<void>
}
