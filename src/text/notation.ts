import type { Locale } from '../result/index.ts'

/** Which characters group digits and which stands before decimals. */
export type Notation = { readonly group: number; readonly point: number }

const [dot, comma] = [0x2e, 0x2c]

const notations: Readonly<Record<Locale, Notation>> = {
  'vi-VN': { group: dot, point: comma },
  en: { group: comma, point: dot },
}

/** The notation of a language. */
export function notationOf(locale: Locale): Notation {
  return notations[locale]
}

/** The notation with the two characters exchanged. */
export function otherNotation({ group, point }: Notation): Notation {
  return { group: point, point: group }
}

/** A plain numeral in a notation, grouped by threes. */
export function inNotation(plain: string, { group, point }: Notation): string {
  const [whole = '', decimals] = plain.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const grouped = groups.join(String.fromCharCode(group))
  return decimals === undefined ? grouped : `${grouped}${String.fromCharCode(point)}${decimals}`
}
