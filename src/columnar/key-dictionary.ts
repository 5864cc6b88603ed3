import { utf8Text } from './utf8-text.ts'

/** Names met so far, found again by their bytes: an open hash table over spellings that lie one behind the other. */
export type KeyDictionary = {
  readonly names: string[]
  readonly codeOfName: Map<string, number>
  /**
   * Four numbers a slot, side by side for the cache: the hash of a spelling, where it begins in the pool, its length, and the
   * number of its name plus one; 0 in an empty slot.
   */
  slots: Int32Array
  /** How many spellings there are; several may stand for one name. */
  count: number
  pool: Uint8Array
  /** How much of the pool is taken. */
  taken: number
}

const slotSize = 4

/** An empty dictionary. */
export function keyDictionary(): KeyDictionary {
  const room = 128
  return {
    names: [],
    codeOfName: new Map(),
    slots: new Int32Array(room * slotSize),
    count: 0,
    pool: new Uint8Array(room * 8),
    taken: 0,
  }
}

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the arrays; a check for every byte would be felt

/** The code of the name that some bytes spell; -1 where they are no UTF-8. */
export function codeOf(dictionary: KeyDictionary, bytes: Uint8Array, from: number, to: number): number {
  const { slots, pool } = dictionary
  const hash = hashOf(bytes, from, to)
  const mask = slots.length - 1
  for (let slot = (hash * slotSize) & mask; ; slot = (slot + slotSize) & mask) {
    const code = slots[slot + 3]! - 1
    if (code < 0) return addSpelling(dictionary, bytes.slice(from, to), hash)
    const spelt = slots[slot]! === hash && slots[slot + 2]! === to - from
    if (spelt && isSame(pool, slots[slot + 1]!, bytes, from, to)) return code
  }
}

/** FNV-1a; every hit is confirmed by comparison. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

function isSame(pool: Uint8Array, start: number, bytes: Uint8Array, from: number, to: number): boolean {
  const ahead = start - from
  for (let at = from; at < to; at += 1) if (pool[at + ahead]! !== bytes[at]!) return false
  return true
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops

function addSpelling(dictionary: KeyDictionary, spelling: Uint8Array, hash: number): number {
  const name = utf8Text(spelling)?.replaceAll('""', '"')
  if (name === undefined) return -1
  const code = dictionary.codeOfName.get(name) ?? dictionary.names.length
  if (code === dictionary.names.length) {
    dictionary.names.push(name)
    dictionary.codeOfName.set(name, code)
  }
  makeRoom(dictionary, spelling.length)
  dictionary.pool.set(spelling, dictionary.taken)
  putSlot(dictionary.slots, [hash, dictionary.taken, spelling.length, code + 1])
  dictionary.taken += spelling.length
  dictionary.count += 1
  return code
}

/** Keeps at least half of the slots empty. */
function makeRoom(dictionary: KeyDictionary, bytes: number): void {
  const { pool, slots, count } = dictionary
  if (dictionary.taken + bytes > pool.length) {
    dictionary.pool = new Uint8Array((pool.length + bytes) * 2)
    dictionary.pool.set(pool)
  }
  if (count * 2 * slotSize < slots.length) return
  dictionary.slots = new Int32Array(slots.length * 2)
  for (let slot = 0; slot < slots.length; slot += slotSize) {
    if (slots[slot + 3] !== 0) putSlot(dictionary.slots, slots.subarray(slot, slot + slotSize))
  }
}

function putSlot(slots: Int32Array, entry: ArrayLike<number>): void {
  const mask = slots.length - 1
  let slot = ((entry[0] ?? 0) * slotSize) & mask
  while (slots[slot + 3] !== 0) slot = (slot + slotSize) & mask
  slots.set(entry, slot)
}
