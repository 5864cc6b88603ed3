import type { Issue, Span } from '../result/index.ts'

/** Where the normal text differs from the text given: what stands there now, and what stood there, each as [start, end). */
export type Edit = { readonly now: Span; readonly given: Span }

/**
 * A text made uniform for reading: composed letters, one kind of blank, no mark-up, nothing invisible, with the way back to
 * the text that was given.
 */
export type CleanText = {
  readonly given: string
  readonly text: string
  /** In their order. */
  readonly edits: readonly Edit[]
  readonly warnings: readonly Issue[]
}

/** The same with the text in lower case, character by character. */
export type NormalText = CleanText & { readonly lower: string }

/** The span in the text given that a range of the normal text stands for. */
export function spanOf(normal: CleanText, start: number, end: number): Span {
  if (normal.edits.length === 0) return [start, end]
  const first = placeOf(normal, start)[0]
  return end > start ? [first, placeOf(normal, end - 1)[1]] : [first, first]
}

/** Where a character of the normal text stood in the text given. */
function placeOf({ given, text, edits }: CleanText, index: number): Span {
  if (index >= text.length) return [given.length, given.length]
  const edit = lastEditBefore(edits, index)
  if (edit === undefined) return [index, index + 1]
  if (index < edit.now[1]) return edit.given
  const start = edit.given[1] + index - edit.now[1]
  return [start, start + 1]
}

/** The last edit that begins at or before a place. */
function lastEditBefore(edits: readonly Edit[], index: number): Edit | undefined {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edits[middle]?.now[0] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return edits[low - 1]
}
