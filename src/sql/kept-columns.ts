import { sqlCodes, usageError } from '../result/index.ts'
import type { Dialect } from './dialect.ts'
import type { Column } from './step.ts'

/** Columns that go along under a name of ours, so that no name of the table meets one of the query. */
export type Kept = { readonly carried: readonly Column[]; readonly named: readonly Column[] }

/** Carries columns of the table through a query whose result has further columns. */
export function keepColumns(names: readonly string[], results: readonly string[], dialect: Dialect): Kept {
  checkDistinct([...names, ...results])
  const quoted = names.map((name) => dialect.quote(name))
  return {
    carried: quoted.map((name, index) => [`kept_${index + 1}`, name]),
    named: quoted.map((name, index) => [name, `kept_${index + 1}`]),
  }
}

/** Engines differ in whether the case of a name counts; so no two names may differ in case alone. */
function checkDistinct(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const key = String(name).toLowerCase()
    if (seen.has(key)) throw usageError(sqlCodes, 'sql.columnTwice', { received: name })
    seen.add(key)
  }
}
