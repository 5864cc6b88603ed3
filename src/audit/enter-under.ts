/** Adds a row to the rows under a key. */
export function enterUnder<T>(table: Map<string, T[]>, key: string, row: T): void {
  const rows = table.get(key)
  if (rows) rows.push(row)
  else table.set(key, [row])
}
