import { utf8Text } from './utf8-text.ts'

/** Names met so far, found again by their bytes. */
export type KeyDictionary = {
  readonly names: string[]
  readonly codeOfName: Map<string, number>
  /** The code of a spelling plus one at the place of its hash; 0 where there is none. */
  slots: Int32Array
  readonly spellings: { readonly bytes: Uint8Array; readonly hash: number; readonly code: number }[]
}

/** An empty dictionary. */
export function keyDictionary(): KeyDictionary {
  return { names: [], codeOfName: new Map(), slots: new Int32Array(64), spellings: [] }
}

/** The code of the name that some bytes spell; -1 where they are no UTF-8. */
export function codeOf(dictionary: KeyDictionary, bytes: Uint8Array, from: number, to: number): number {
  const hash = hashOf(bytes, from, to)
  const mask = dictionary.slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const spelling = dictionary.spellings[(dictionary.slots[slot] ?? 0) - 1]
    if (spelling === undefined) return addSpelling(dictionary, bytes.slice(from, to), hash)
    if (spelling.hash === hash && isSame(spelling.bytes, bytes, from, to)) return spelling.code
  }
}

/** FNV-1a; every hit is confirmed by comparison. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash
}

function isSame(spelling: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false
  for (let at = from; at < to; at += 1) if (spelling[at - from] !== bytes[at]) return false
  return true
}

function addSpelling(dictionary: KeyDictionary, bytes: Uint8Array, hash: number): number {
  const name = utf8Text(bytes)?.replaceAll('""', '"')
  if (name === undefined) return -1
  const code = dictionary.codeOfName.get(name) ?? dictionary.names.length
  if (code === dictionary.names.length) {
    dictionary.names.push(name)
    dictionary.codeOfName.set(name, code)
  }
  dictionary.spellings.push({ bytes, hash, code })
  if (dictionary.spellings.length * 2 > dictionary.slots.length) {
    dictionary.slots = new Int32Array(dictionary.slots.length * 2)
    for (const index of dictionary.spellings.keys()) putSlot(dictionary, index)
  } else putSlot(dictionary, dictionary.spellings.length - 1)
  return code
}

function putSlot({ slots, spellings }: KeyDictionary, index: number): void {
  const mask = slots.length - 1
  let slot = (spellings[index]?.hash ?? 0) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = index + 1
}
