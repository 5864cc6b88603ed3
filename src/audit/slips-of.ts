import { type DecimalString, isDecimalString } from '../decimal/index.ts'
import type { HintCode } from '../result/index.ts'

/** What a numeral would read without a slip of the pen. */
export type Slip = { readonly code: HintCode; readonly to: DecimalString }

/** Every numeral that a slip of the pen may have made this one of, the likelier slips first. */
export function slipsOf(numeral: DecimalString): readonly Slip[] {
  const all = [...thousandfold(numeral), ...swapped(numeral), ...completed(numeral)]
  const seen = new Set<string>([numeral])
  return all.flatMap(([code, to]) => {
    if (seen.has(to) || !isDecimalString(to)) return []
    seen.add(to)
    return [{ code, to }]
  })
}

type Candidate = readonly [code: HintCode, to: string]

/** Where three digits stand after the mark, or could, the mark itself may be the slip. */
function thousandfold(numeral: string): readonly Candidate[] {
  const [whole = '', decimals = ''] = numeral.split('.')
  const [larger, smaller] = [shiftUp(whole, decimals), shiftDown(whole, decimals)]
  return [
    [decimals.length === 3 ? 'dotForComma' : 'factorThousand', larger],
    [decimals === '' && whole.length > 3 ? 'dotForComma' : 'factorThousand', smaller],
  ]
}

function shiftUp(whole: string, decimals: string): string {
  const [moved, rest] = [decimals.slice(0, 3).padEnd(3, '0'), decimals.slice(3)]
  const digits = `${whole}${moved}`.replace(/^(-?)0{1,64}(?=[0-9])/, '$1')
  return rest === '' ? digits : `${digits}.${rest}`
}

function shiftDown(whole: string, decimals: string): string {
  const [sign, digits] = whole.startsWith('-') ? ['-', whole.slice(1)] : ['', whole]
  const padded = digits.padStart(4, '0')
  return `${sign}${padded.slice(0, -3)}.${padded.slice(-3)}${decimals}`
}

function swapped(numeral: string): readonly Candidate[] {
  const places = digitPlaces(numeral)
  return places.flatMap((left, index) =>
    places.slice(index + 1, index + 2).map((right): Candidate => ['swappedDigits', exchange(numeral, left, right)]),
  )
}

function exchange(numeral: string, left: number, right: number): string {
  const characters = [...numeral]
  characters[left] = numeral.charAt(right)
  characters[right] = numeral.charAt(left)
  return characters.join('')
}

/** A digit put back before each digit, and after the last one of a whole number. */
function completed(numeral: string): readonly Candidate[] {
  const gaps = numeral.includes('.') ? digitPlaces(numeral) : [...digitPlaces(numeral), numeral.length]
  return gaps.flatMap((at) =>
    [...'0123456789'].map((digit): Candidate => ['lostDigit', `${numeral.slice(0, at)}${digit}${numeral.slice(at)}`]),
  )
}

function digitPlaces(numeral: string): readonly number[] {
  return [...numeral].flatMap((character, at) => (/^[0-9]$/.test(character) ? [at] : []))
}
