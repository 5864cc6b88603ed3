import { type DecimalString, decimal } from '../decimal/index.ts'
import { type Issue, issue, limits, type Span } from '../result/index.ts'
import { afterBlanks, codeAt, isDash, isDigit } from './characters.ts'
import { type CleanText, spanOf } from './normal-text.ts'
import { inNotation, type Notation } from './notation.ts'
import { explainNoNumber } from './number-faults.ts'
import { type Numeral, numeralAt } from './numeral.ts'

/** A number, or why there is none. */
export type NumberRead = NumberAt | { readonly fault: Issue }

/** A number where it stands. */
export type NumberAt = {
  readonly amount: DecimalString
  readonly start: number
  readonly end: number
  readonly warnings: readonly Issue[]
}

/** Reads the number that starts here, with its sign and any blank that strayed in beside a dot or comma. */
export function readNumber(normal: CleanText, start: number, notation: Notation): NumberRead {
  const { text } = normal
  const negative = isDash(codeAt(text, start))
  const first = negative ? afterBlanks(text, start + 1) : start
  if (!isDigit(codeAt(text, first))) return { fault: explainNoNumber(normal, start, notation) }
  const spaced = spacedNumeral(text, first, notation)
  const blanks = negative && first > start + 1 ? [[start + 1, first] as const, ...spaced.blanks] : spaced.blanks
  const fault = faultOf(normal, spaced.numeral, notation)
  if (fault !== undefined) return { fault }
  return {
    amount: decimal(negative ? `-${spaced.numeral.plain}` : spaced.numeral.plain),
    start,
    end: spaced.numeral.end,
    warnings: blanks.map(([from, to]) => innerSpace(normal, from, to)),
  }
}

/** The warning for a blank inside a number. */
export function innerSpace(normal: CleanText, start: number, end: number): Issue {
  return issue('number.innerSpace', { span: spanOf(normal, start, end) })
}

/** A numeral with the blanks that strayed in beside its dots and commas. */
export function spacedNumeral(
  text: string,
  start: number,
  notation: Notation,
): { readonly numeral: Numeral; readonly blanks: readonly Span[] } {
  const blanks: Span[] = []
  let tight = ''
  let [from, numeral] = [start, numeralAt(text, start, notation)]
  for (;;) {
    tight += text.slice(from, numeral.end)
    const next = acrossBlank(text, numeral.end, notation)
    if (next === undefined) break
    blanks.push(...next.blanks)
    tight += next.separator
    from = next.digits
    numeral = numeralAt(text, from, notation)
  }
  if (blanks.length === 0) return { numeral, blanks }
  return { numeral: { ...numeralAt(tight, 0, notation), start, end: numeral.end }, blanks }
}

function acrossBlank(text: string, end: number, { group, point }: Notation) {
  const separator = afterBlanks(text, end)
  const code = codeAt(text, separator)
  const digits = afterBlanks(text, separator + 1)
  if ((code !== group && code !== point) || !isDigit(codeAt(text, digits))) return undefined
  const blanks: Span[] = [[end, separator] as const, [separator + 1, digits] as const].filter(([from, to]) => to > from)
  return { separator: text.charAt(separator), digits, blanks }
}

function faultOf(normal: CleanText, numeral: Numeral, notation: Notation): Issue | undefined {
  const span = spanOf(normal, numeral.start, numeral.end)
  const received = normal.text.slice(numeral.start, numeral.end)
  if (numeral.digits > limits.digits)
    return issue('number.tooManyDigits', { span, expected: `≤ ${limits.digits}`, received })
  if (numeral.writing === 'plain' || numeral.writing === 'grouped') return undefined
  const expected = inNotation(numeral.plain, notation)
  return issue(numeral.writing === 'foreign' ? 'number.foreignNotation' : 'number.mixedGrouping', {
    span,
    expected,
    received,
  })
}
