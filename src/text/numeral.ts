import { limits } from '../result/index.ts'
import { codeAt, isDigit } from './characters.ts'
import { type Notation, otherNotation } from './notation.ts'
import { plainNumeralAt } from './plain-numeral.ts'

/** How a run of digits, dots and commas is written. */
type Writing = 'plain' | 'grouped' | 'foreign' | 'mixed'

/** A run of digits, dots and commas that starts and ends with a digit. */
export type Numeral = {
  readonly start: number
  readonly end: number
  readonly writing: Writing
  /** The value in plain notation; of a mixed writing what it may stand for; empty beyond the limit of digits. */
  readonly plain: string
  readonly digits: number
}

/** Where one of the two separators stands in a run, and whether three digits follow it each time. */
type Separator = { count: number; first: number; last: number; byThrees: boolean }

/** Reads the run that starts at a digit, at once where it is plainly written. */
export function numeralAt(text: string, start: number, notation: Notation): Numeral {
  const read = plainNumeralAt(text, start, notation)
  if (read === undefined || goesOn(text, read.end, notation)) return anyNumeralAt(text, start, notation)
  const { amount, end } = read
  const writing = end - start === amount.length ? 'plain' : 'grouped'
  return { start, end, writing, plain: amount, digits: amount.length - (amount.includes('.') ? 1 : 0) }
}

/** Whether a separator stands here with a digit after it. */
function goesOn(text: string, index: number, { group, point }: Notation): boolean {
  const code = codeAt(text, index)
  return (code === group || code === point) && isDigit(codeAt(text, index + 1))
}

function anyNumeralAt(text: string, start: number, notation: Notation): Numeral {
  let end = start + 1
  while (isDigit(codeAt(text, end))) end += 1
  const group: Separator = { count: 0, first: end, last: end, byThrees: true }
  const point: Separator = { count: 0, first: end, last: end, byThrees: true }
  while (goesOn(text, end, notation)) {
    const before = end
    end += 1
    while (isDigit(codeAt(text, end))) end += 1
    note(codeAt(text, before) === notation.group ? group : point, before, end - before === 4)
  }
  return readRun(text, { start, end }, { group, point }, notation)
}

function note(separator: Separator, at: number, three: boolean): void {
  if (separator.count === 0) separator.first = at
  separator.last = at
  separator.count += 1
  separator.byThrees &&= three
}

type Run = { readonly start: number; readonly end: number }
type Separators = { readonly group: Separator; readonly point: Separator }

function readRun(text: string, run: Run, { group, point }: Separators, notation: Notation): Numeral {
  const { start, end } = run
  const digits = end - start - group.count - point.count
  if (digits > limits.digits) return { start, end, writing: 'mixed', plain: '', digits }
  const writing = writingOf(text, start, group, point)
  const plain = plainOf(text, run, notationIn(writing, group, point, notation))
  return { start, end, writing, plain, digits }
}

function writingOf(text: string, start: number, group: Separator, point: Separator): Writing {
  if (fits(text, start, group, point)) return group.count === 0 ? 'plain' : 'grouped'
  return fits(text, start, point, group) ? 'foreign' : 'mixed'
}

/** The notation that a run is written in; a mixed one may be taken for the right one where there is one point after the groups. */
function notationIn(writing: Writing, group: Separator, point: Separator, notation: Notation): Notation {
  if (writing === 'foreign') return otherNotation(notation)
  return writing !== 'mixed' || (point.count === 1 && point.first > group.last) ? notation : unpointed
}

/** A notation without decimals: what is left are the mere digits. */
const unpointed: Notation = { group: -1, point: -1 }

/** Whether the separators stand as they should: groups of three before at most one point. */
function fits(text: string, start: number, group: Separator, point: Separator): boolean {
  if (point.count > 1 || (point.count === 1 && group.count > 0 && group.last > point.first)) return false
  if (group.count === 0) return true
  return group.byThrees && group.first - start <= 3 && codeAt(text, start) !== 0x30
}

function plainOf(text: string, { start, end }: Run, { point }: Notation): string {
  let [plain, from] = ['', start]
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) continue
    plain += text.slice(from, index) + (code === point ? '.' : '')
    from = index + 1
  }
  return plain + text.slice(from, end)
}
