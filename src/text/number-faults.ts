import { type Issue, issue } from '../result/index.ts'
import { afterBlanks, codeAt, isDash, isDigit } from './characters.ts'
import { foreignDigitsAt } from './foreign-digits.ts'
import { type CleanText, spanOf } from './normal-text.ts'
import type { Notation } from './notation.ts'

/** Why no number starts here. */
export function explainNoNumber(normal: CleanText, start: number, { point }: Notation): Issue {
  const { text } = normal
  if (afterBlanks(text, start) >= text.length)
    return issue('number.empty', { span: spanOf(normal, start, text.length) })
  const foreign = foreignDigits(normal, start)
  if (foreign !== undefined) return foreign
  const rest = text.slice(start)
  const detail = { span: spanOf(normal, start, text.length), received: rest }
  if (isSign(codeAt(text, start))) return issue('number.sign', { ...detail, expected: withoutSigns(rest) })
  if (isDigit(codeAt(text, start + 1)) && isSeparator(codeAt(text, start))) {
    return issue('number.malformed', { ...detail, expected: `0${String.fromCharCode(point)}${rest.slice(1)}` })
  }
  return issue('number.malformed', detail)
}

/** Why a number does not end where it should: what follows it. */
export function explainRest(normal: CleanText, start: number, end: number): Issue {
  const { text } = normal
  const foreign = foreignDigits(normal, end)
  if (foreign !== undefined) return foreign
  const whole = { span: spanOf(normal, start, text.length), received: text.slice(start) }
  if (isExponent(text, end)) return issue('number.exponent', whole)
  if (isOtherBase(text, start, end)) return issue('number.otherBase', whole)
  const next = afterBlanks(text, end)
  if (isDigit(codeAt(text, next))) {
    return issue('number.innerSpace', { ...whole, span: spanOf(normal, end, next) })
  }
  if (isSeparator(codeAt(text, end)) && end + 1 === text.length) {
    return issue('number.malformed', { ...whole, expected: text.slice(start, end) })
  }
  return issue('number.trailingText', { span: spanOf(normal, next, text.length), received: text.slice(next) })
}

function foreignDigits(normal: CleanText, start: number): Issue | undefined {
  const found = foreignDigitsAt(normal.text, start)
  if (found === undefined) return undefined
  const span = spanOf(normal, start, found.end)
  return issue('number.foreignDigits', { span, expected: found.plain, received: normal.text.slice(start, found.end) })
}

function isSign(code: number): boolean {
  return code === 0x2b || isDash(code)
}

function withoutSigns(text: string): string {
  let index = 0
  while (isSign(codeAt(text, index)) || codeAt(text, index) === 0x20) index += 1
  return text.slice(index)
}

function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

function isExponent(text: string, end: number): boolean {
  if ((codeAt(text, end) | 0x20) !== 0x65) return false
  const next = codeAt(text, end + 1)
  return isDigit(next) || (isSign(next) && isDigit(codeAt(text, end + 2)))
}

const baseLetters = new Set(['x', 'b', 'o'])

function isOtherBase(text: string, start: number, end: number): boolean {
  return codeAt(text, end - 1) === 0x30 && end - start <= 2 && baseLetters.has(text.charAt(end).toLowerCase())
}
