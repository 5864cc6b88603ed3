import { utf8Text } from './utf8-text.ts'

/** Names met so far, found again by their bytes: an open hash table over spellings that lie one behind the other. */
export type KeyDictionary = {
  readonly names: string[]
  readonly codeOfName: Map<string, number>
  /** The number of a spelling plus one at the place of its hash; 0 where there is none. */
  slots: Int32Array
  /** How many spellings there are; several may stand for one name. */
  count: number
  hashes: Int32Array
  codes: Int32Array
  /** Where each spelling begins in the pool, and behind the last one where it ends. */
  starts: Int32Array
  pool: Uint8Array
}

/** An empty dictionary. */
export function keyDictionary(): KeyDictionary {
  const room = 64
  return {
    names: [],
    codeOfName: new Map(),
    slots: new Int32Array(room * 2),
    count: 0,
    hashes: new Int32Array(room),
    codes: new Int32Array(room),
    starts: new Int32Array(room + 1),
    pool: new Uint8Array(room * 16),
  }
}

/** The code of the name that some bytes spell; -1 where they are no UTF-8. */
export function codeOf(dictionary: KeyDictionary, bytes: Uint8Array, from: number, to: number): number {
  const hash = hashOf(bytes, from, to)
  const mask = dictionary.slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const spelling = (dictionary.slots[slot] ?? 0) - 1
    if (spelling < 0) return addSpelling(dictionary, bytes.slice(from, to), hash)
    if (dictionary.hashes[spelling] === hash && isSpelling(dictionary, spelling, bytes, from, to)) {
      return dictionary.codes[spelling] ?? -1
    }
  }
}

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the bytes; a check for every byte would be felt

/** FNV-1a; every hit is confirmed by comparison. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

function isSpelling(
  { starts, pool }: KeyDictionary,
  spelling: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  const ahead = starts[spelling]! - from
  if (starts[spelling + 1]! - ahead !== to) return false
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
  const { count, starts, pool, hashes, codes } = dictionary
  const start = starts[count] ?? 0
  pool.set(spelling, start)
  starts[count + 1] = start + spelling.length
  hashes[count] = hash
  codes[count] = code
  putSlot(dictionary, count)
  dictionary.count += 1
  return code
}

function makeRoom(dictionary: KeyDictionary, bytes: number): void {
  const { count, starts } = dictionary
  while ((starts[count] ?? 0) + bytes > dictionary.pool.length) {
    dictionary.pool = doubled(dictionary.pool, new Uint8Array(dictionary.pool.length * 2))
  }
  if (count < dictionary.hashes.length) return
  dictionary.hashes = doubled(dictionary.hashes, new Int32Array(count * 2))
  dictionary.codes = doubled(dictionary.codes, new Int32Array(count * 2))
  dictionary.starts = doubled(starts, new Int32Array(count * 2 + 1))
  dictionary.slots = new Int32Array(count * 4)
  for (let spelling = 0; spelling < count; spelling += 1) putSlot(dictionary, spelling)
}

function doubled<A extends Int32Array | Uint8Array>(from: A, into: A): A {
  into.set(from)
  return into
}

function putSlot({ slots, hashes }: KeyDictionary, spelling: number): void {
  const mask = slots.length - 1
  let slot = (hashes[spelling] ?? 0) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = spelling + 1
}
