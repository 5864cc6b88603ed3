import { interopCodes, usageError } from '../result/index.ts'
import type { Cell } from './cell.ts'

/** What spreadsheets take for the start of a formula, with the apostrophes that were put before it. */
const startsFormula = /^'*[=+\-@\t\r\0]/
/** Quotes keep a field whole for a reader with another delimiter, too. */
const needsQuotes = /[",;\t\r\n]/
const plainNumber = /^-?[0-9]+(?:\.[0-9]+)?$/

/**
 * A cell as a CSV field. A text that a spreadsheet would run as a formula gets an apostrophe before it; a negative number
 * stays a number.
 */
export function csvField(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return finite(value)
  const harmless = isHarmless(value) ? value : `'${value}`
  return needsQuotes.test(harmless) || harmless === '' ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function finite(value: number): string {
  if (Number.isFinite(value)) return String(value)
  throw usageError(interopCodes, 'interop.notFinite', { received: value })
}

function isHarmless(text: string): boolean {
  return !startsFormula.test(text) || plainNumber.test(text)
}

/** The text behind a field that was made harmless. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && startsFormula.test(text) ? text.slice(1) : text
}
