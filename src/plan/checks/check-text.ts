import { readDecimal } from '../../decimal/index.ts'
import { type Period, parseCalendarDate, parsePeriod } from '../../period/index.ts'
import type { Path, Result } from '../../result/index.ts'
import type { Check } from './check.ts'
import { readCanonical } from './read-canonical.ts'

/** An amount is a decimal as ktxh writes it. */
export function checkAmount(check: Check, amount: unknown, path: Path, field: string): void {
  checkText(check, amount, readDecimal, path, field)
}

/** A period is written by its one code. */
export function checkPeriod(check: Check, period: Period, path: Path, field: string): void {
  checkText(check, period, parsePeriod, path, field)
}

/** A day, where there is one, is a day of the calendar. */
export function checkDay(check: Check, day: string | undefined, path: Path, field: string): void {
  if (day !== undefined) checkText(check, day, parseCalendarDate, path, field)
}

function checkText(
  check: Check,
  text: unknown,
  read: (text: unknown) => Result<string>,
  path: Path,
  field: string,
): void {
  const result = readCanonical(text, read)
  if (!result.ok) check.found.push({ ...result.issues[0], path: [...path, field] })
}
