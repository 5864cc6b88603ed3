import { afterBlanks, codeAt, isDigit, isLetter, isUpper } from './characters.ts'

/**
 * Whether a line end only wraps a sentence: the next line goes on in lower case and is no item "a)", or it goes on with a
 * number after a small letter or comma and is no item "2." or "2.1 Mục tiêu".
 */
export function isWrapped(text: string, index: number): boolean {
  const [next, second] = [codeAt(text, index + 1), codeAt(text, index + 2)]
  if (isDigit(next)) return endsOpen(text, index) && !isItem(text, index + 1)
  return isLetter(next) && isLower(text, index + 1) && second !== 0x29 && second !== 0x2e
}

function endsOpen(text: string, index: number): boolean {
  const code = codeAt(text, index - 1)
  return code === 0x2c || (isLetter(code) && isLower(text, index - 1))
}

/** A number that closes with a full stop or bracket, or stands before a capital. */
function isItem(text: string, start: number): boolean {
  let end = start
  while (isDigit(codeAt(text, end)) || (isSeparator(codeAt(text, end)) && isDigit(codeAt(text, end + 1)))) end += 1
  const next = codeAt(text, end)
  return next === 0x29 || next === 0x2e || next === 0x09 || next === 0x7c || isUpper(text, afterBlanks(text, end))
}

/** "6.500 m" and a 2 that fell to the head of the next line, before a mark. */
export function isFallenPower(text: string, index: number): boolean {
  const [digit, mark] = [codeAt(text, index + 1), codeAt(text, index + 2)]
  if ((digit !== 0x32 && digit !== 0x33) || codeAt(text, index - 1) !== 0x6d || isLetter(codeAt(text, index - 2)))
    return false
  return mark === 0x2c || mark === 0x3b
}

function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

function isLower(text: string, index: number): boolean {
  const letter = text.charAt(index)
  return letter !== letter.toUpperCase()
}
