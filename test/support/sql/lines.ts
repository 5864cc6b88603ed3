import type { Row } from './rows.ts'
import { tableColumns } from './table.ts'

/** The rows as tab-separated lines, a missing value as \N. */
export function linesOf(rows: readonly Row[]): string {
  return rows.map((row) => `${tableColumns.map(([column]) => valueOf(row, column) ?? '\\N').join('\t')}\n`).join('')
}

function valueOf(
  row: Readonly<Record<string, string | number | null>>,
  column: string,
): string | number | null | undefined {
  return row[column]
}
