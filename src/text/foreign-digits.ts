import { codeAt } from './characters.ts'

/** The zeros of the digit sets that turn up beside 0–9: full-width, Arabic, Persian, Devanagari, Thai, Khmer. */
const zeros: readonly number[] = [0xff10, 0x660, 0x6f0, 0x966, 0xe50, 0x17e0]

/** Full-width and Arabic separators with the plain character for each. */
const separators: ReadonlyMap<number, string> = new Map([
  [0xff0c, ','],
  [0xff0e, '.'],
  [0x66b, ','],
  [0x66c, '.'],
])

/** A run of digits of another digit set, with the same written in 0–9. */
export function foreignDigitsAt(
  text: string,
  start: number,
): { readonly plain: string; readonly end: number } | undefined {
  let [plain, index] = ['', start]
  for (let digit = plainDigit(codeAt(text, index)); digit !== undefined; digit = plainDigit(codeAt(text, index))) {
    plain += digit
    index += 1
  }
  return plain === '' ? undefined : { plain, end: index }
}

function plainDigit(code: number): string | undefined {
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? separators.get(code) : String(code - zero)
}
