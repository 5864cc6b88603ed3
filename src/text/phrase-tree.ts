import { lowerCode } from './letter-case.ts'

/**
 * A tree of phrases. Each node has a letter in lower case, the first node that goes on from it, and the next one that goes on
 * from where it does itself; 0 is none. The nodes of a phrase mostly stand one behind the other.
 */
export type PhraseTree<V> = {
  readonly values: (V | undefined)[]
  readonly letters: number[]
  readonly children: number[]
  readonly siblings: number[]
  /** The first of the nodes that phrases begin with, by the lower half of their letters. */
  readonly beginnings: Int32Array
}

/** The place before the first letter of all phrases. */
export const rootNode = 0

/** A tree without phrases. */
export function phraseTree<V>(): PhraseTree<V> {
  return { values: [undefined], letters: [0], children: [0], siblings: [0], beginnings: new Int32Array(0x100) }
}

/** Adds a phrase by its letters in lower case. Where one is given twice, the first value stays. */
export function plant<V>(tree: PhraseTree<V>, letters: Iterable<number>, value: V): void {
  let node = rootNode
  for (const letter of letters) node = among(tree, firstAfter(tree, node, letter), letter) || grown(tree, node, letter)
  tree.values[node] ??= value
}

/** The node that follows one by a character, in upper or lower case; 0 if no phrase goes on so. */
export function nextNode<V>(tree: PhraseTree<V>, node: number, code: number): number {
  const letter = lowerCode(code)
  return among(tree, firstAfter(tree, node, letter), letter)
}

function firstAfter<V>({ children, beginnings }: PhraseTree<V>, node: number, letter: number): number {
  return (node === rootNode ? beginnings[letter & 0xff] : children[node]) ?? 0
}

function among<V>({ letters, siblings }: PhraseTree<V>, first: number, letter: number): number {
  let node = first
  while (node !== 0 && letters[node] !== letter) node = siblings[node] ?? 0
  return node
}

/** A node is added behind its siblings, so that what was planted first is found first. */
function grown<V>(tree: PhraseTree<V>, parent: number, letter: number): number {
  const added = tree.values.push(undefined) - 1
  tree.letters.push(letter)
  tree.children.push(0)
  tree.siblings.push(0)
  const first = firstAfter(tree, parent, letter)
  if (first !== 0) tree.siblings[lastOf(tree, first)] = added
  else if (parent === rootNode) tree.beginnings[letter & 0xff] = added
  else tree.children[parent] = added
  return added
}

function lastOf<V>({ siblings }: PhraseTree<V>, first: number): number {
  let node = first
  for (let next = siblings[node] ?? 0; next !== 0; next = siblings[node] ?? 0) node = next
  return node
}
