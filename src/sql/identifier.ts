import { limits, sqlCodes, usageError } from '../result/index.ts'
import type { Dialect } from './dialect.ts'

/** A table: its name, or the parts of a qualified name such as `['warehouse', 'targets']`. */
export type TableName = string | readonly string[]

/** A table's name, every part quoted. */
export function quoteTable(table: TableName, dialect: Dialect): string {
  const parts = typeof table === 'string' ? [table] : table
  if (!Array.isArray(parts) || parts.length === 0) throw usageError(sqlCodes, 'sql.identifier', { received: table })
  return parts.map((part) => dialect.quote(part)).join('.')
}

/** A name between quotes, with the quotes inside it doubled. */
export function quoteWith(mark: '"' | '`', name: string): string {
  checkName(name)
  return `${mark}${name.replaceAll(mark, mark + mark)}${mark}`
}

const loneSurrogate = /[\uD800-\uDFFF]/u

function checkName(name: unknown): void {
  const usable =
    typeof name === 'string' &&
    name !== '' &&
    name.length <= limits.identifierLength &&
    !name.includes('\0') &&
    !loneSurrogate.test(name)
  if (!usable)
    throw usageError(sqlCodes, 'sql.identifier', { expected: `1–${limits.identifierLength}`, received: name })
}

/** How many bytes a name takes in UTF-8. */
export function bytesOf(name: string): number {
  return [...name].reduce((bytes, character) => bytes + utf8Bytes(character.codePointAt(0) ?? 0), 0)
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
