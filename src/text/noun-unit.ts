import { decimal } from '../decimal/index.ts'
import type { UnitDefinition } from '../unit/index.ts'

/** The Telex keys of tones and letter shapes; the circumflex doubles its letter instead. */
const keysOfMarks: ReadonlyMap<string, string> = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0303', 'x'],
  ['\u0309', 'r'],
  ['\u0323', 'j'],
  ['\u0306', 'w'],
  ['\u031b', 'w'],
])
const circumflex = '\u0302'

/**
 * The unit of a counted noun that no table holds: a dimension of its own, under the noun's Telex spelling, so that two
 * nouns never share a code.
 */
export function nounUnit(noun: string): UnitDefinition {
  const code = telexCode(noun)
  return { code, dimension: code, factor: decimal('1'), vi: noun, en: noun }
}

/** "giấy phép" → "giaaysPheps": the keys that type the noun, in camel case. */
function telexCode(noun: string): string {
  const words = noun
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]/u)
  const [first = '', ...others] = words.filter((word) => word !== '').map(telexWord)
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

const asciiLetter = /^[a-z0-9]$/
const tones = new Set('fsxrj')

function telexWord(word: string): string {
  let [keys, tone] = ['', '']
  for (const sign of word.normalize('NFD')) {
    const key = keysOfMarks.get(sign)
    if (key !== undefined && tones.has(key)) tone += key
    else if (key !== undefined) keys += key
    else if (sign === circumflex) keys += keys.slice(-1)
    else if (asciiLetter.test(sign)) keys += sign
  }
  return keys + tone
}
