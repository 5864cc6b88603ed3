import { codeOf, type KeyDictionary, keyDictionary } from './key-dictionary.ts'
import type { KeyColumn } from './keys.ts'

/** A column of names in the making. */
export type KeyBuilder = { length: number; codes: Uint32Array; readonly dictionary: KeyDictionary }

/** Starts a column of names. */
export function startKeys(): KeyBuilder {
  return { length: 0, codes: new Uint32Array(1024), dictionary: keyDictionary() }
}

/** Adds the name that some bytes spell; false where they are no UTF-8. */
export function appendKey(keys: KeyBuilder, bytes: Uint8Array, from: number, to: number): boolean {
  const code = codeOf(keys.dictionary, bytes, from, to)
  if (code < 0) return false
  if (keys.length === keys.codes.length) {
    const codes = new Uint32Array(keys.length * 4)
    codes.set(keys.codes)
    keys.codes = codes
  }
  keys.codes[keys.length] = code
  keys.length += 1
  return true
}

/** The finished column of names. */
export function finishKeys({ length, codes, dictionary }: KeyBuilder): KeyColumn {
  return { length, names: dictionary.names, codes: codes.subarray(0, length) }
}
