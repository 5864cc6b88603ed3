import { type DecimalString, decimal } from '../decimal/index.ts'
import { type Issue, issue } from '../result/index.ts'
import { afterBlanks, beforeBlanks, codeAt, isBlank, isDash, isDigit } from './characters.ts'
import { lexiconOf, phraseBefore } from './lexicon.ts'
import { type CleanText, spanOf } from './normal-text.ts'
import { inNotation, notationOf } from './notation.ts'
import { type Numeral, numeralAt } from './numeral.ts'
import { plainDecimal } from './plain-decimal.ts'
import { innerSpace, type NumberAt, spacedNumeral } from './read-number.ts'

const notation = notationOf('vi-VN')
const none: readonly Issue[] = []

/** The number whose digits start here in running text, if they make one; a decimal point gives a warning. */
export function numberIn(normal: CleanText, start: number): NumberAt | undefined {
  if (!isDigit(codeAt(normal.text, start))) return undefined
  return toNumber(normal, numeralAt(normal.text, start, notation))
}

/** A numeral of running text as a number; none if its groups are uneven or it has too many digits. */
export function toNumber(normal: CleanText, numeral: Numeral): NumberAt | undefined {
  const { start, end, plain, writing } = numeral
  if (writing === 'mixed') return undefined
  return {
    amount: plainDecimal(plain),
    start,
    end,
    warnings: writing === 'foreign' ? [foreignNotation(normal, numeral)] : none,
  }
}

function foreignNotation(normal: CleanText, { start, end, plain }: Numeral) {
  const expected = inNotation(plain, notation)
  return issue('number.foreignNotation', {
    span: spanOf(normal, start, end),
    expected,
    received: normal.text.slice(start, end),
  })
}

/** The same number with a minus, where one stands right before it: "(-12,2%)", "âm 12,2%". */
export function withSign({ text }: CleanText, number: NumberAt): NumberAt {
  const start =
    minusBefore(text, number.start) ?? phraseBefore(minusWord, text, beforeBlanks(text, number.start))?.start
  return start === undefined ? number : { ...number, start, amount: negative(number.amount) }
}

const minusWord = lexiconOf('âm')

/** A dash is a minus when it touches the digits, follows a blank or bracket within the line, and ends no other figure. */
function minusBefore(text: string, digits: number): number | undefined {
  const [dash, before] = [codeAt(text, digits - 1), codeAt(text, digits - 2)]
  if (!isDash(dash) || (!isBlank(before) && before !== 0x28)) return undefined
  return isDigit(codeAt(text, beforeBlanks(text, digits - 1) - 1)) ? undefined : digits - 1
}

function negative(amount: DecimalString): DecimalString {
  return decimal(`-${amount}`)
}

function isSeparator(code: number): boolean {
  return code === notation.group || code === notation.point
}

/**
 * A grouped number with one stray blank before its decimals: "87.010, 7 triệu đồng". Without the groups it might be two
 * numbers of a list.
 */
export function withStrayBlank(normal: CleanText, numeral: Numeral): NumberAt | undefined {
  if (numeral.writing !== 'grouped' || numeral.plain.includes('.')) return undefined
  if (!isSeparator(codeAt(normal.text, afterBlanks(normal.text, numeral.end)))) return undefined
  const spaced = spacedNumeral(normal.text, numeral.start, notation)
  if (spaced.blanks.length !== 1 || spaced.numeral.writing !== 'grouped') return undefined
  const number = toNumber(normal, spaced.numeral)
  return number && { ...number, warnings: spaced.blanks.map(([from, to]) => innerSpace(normal, from, to)) }
}
