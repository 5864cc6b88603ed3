import { lowerCode } from './letter-case.ts'

/**
 * A tree of phrases, kept in one table: which node follows another by a character in lower case, found by hashing the two.
 * Node 1 is the root; 0 is none.
 */
export type PhraseTree<V> = {
  readonly values: (V | undefined)[]
  from: Int32Array
  code: Uint16Array
  to: Int32Array
}

/** The node from which every phrase begins. */
export const rootNode = 1

/** A tree without phrases. */
export function phraseTree<V>(): PhraseTree<V> {
  return { values: [undefined, undefined], ...emptySlots(64) }
}

function emptySlots(count: number): Pick<PhraseTree<never>, 'from' | 'code' | 'to'> {
  return { from: new Int32Array(count), code: new Uint16Array(count), to: new Int32Array(count) }
}

/** Adds a phrase by its characters in lower case. Where one is given twice, the first value stays. */
export function plant<V>(tree: PhraseTree<V>, letters: Iterable<number>, value: V): void {
  let node = rootNode
  for (const code of letters) node = nodeAfter(tree, node, code) || grown(tree, node, code)
  tree.values[node] ??= value
}

/** The node that follows one by a character, in upper or lower case; 0 if no phrase goes on so. */
export function nextNode<V>(tree: PhraseTree<V>, node: number, code: number): number {
  return nodeAfter(tree, node, lowerCode(code))
}

function nodeAfter<V>({ from, code, to }: PhraseTree<V>, node: number, letter: number): number {
  const last = from.length - 1
  let slot = hash(node, letter) & last
  while (from[slot] !== 0) {
    if (from[slot] === node && code[slot] === letter) return to[slot] ?? 0
    slot = (slot + 1) & last
  }
  return 0
}

function hash(node: number, letter: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function grown<V>(tree: PhraseTree<V>, node: number, letter: number): number {
  const added = tree.values.push(undefined) - 1
  if (added * 2 > tree.from.length) widen(tree)
  keep(tree, node, letter, added)
  return added
}

function keep<V>({ from, code, to }: PhraseTree<V>, node: number, letter: number, next: number): void {
  const last = from.length - 1
  let slot = hash(node, letter) & last
  while (from[slot] !== 0) slot = (slot + 1) & last
  from[slot] = node
  code[slot] = letter
  to[slot] = next
}

function widen<V>(tree: PhraseTree<V>): void {
  const { from, code, to } = tree
  Object.assign(tree, emptySlots(from.length * 2))
  for (const [slot, node] of from.entries()) if (node !== 0) keep(tree, node, code[slot] ?? 0, to[slot] ?? 0)
}
