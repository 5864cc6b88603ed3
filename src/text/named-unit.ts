import type { UnitDefinition } from '../unit/index.ts'
import { contentOf } from './characters.ts'
import { cleaned } from './normalise.ts'
import { type UnitRead, unitAt } from './read-unit.ts'
import { powerOfTen } from './scale-words.ts'
import type { UnitWords } from './unit-words.ts'

/** The unit that a code or a printed symbol names, to be lent to bare numbers. */
export function namedUnit(name: string, words: UnitWords): UnitRead | undefined {
  const row = words.rows.find(({ code }) => code === name)
  if (row !== undefined) return lent(row)
  const normal = cleaned(name)
  const [start, end] = contentOf(normal.text)
  const read = start < end ? unitAt(normal, start, words) : undefined
  return read?.end === end && (!read.isNew || read.of !== undefined) ? { ...read, start: -1, end: -1 } : undefined
}

/** A unit to be lent to bare numbers; it stands nowhere in the text. */
export function lent(unit: UnitDefinition): UnitRead {
  return { unit, times: powerOfTen(0), isNew: false, start: -1, end: -1 }
}
