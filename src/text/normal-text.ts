import type { Issue, Span } from '../result/index.ts'

/**
 * A text made uniform for reading: composed letters, one kind of blank, no mark-up, nothing invisible, with the way back to
 * the text that was given.
 */
export type NormalText = {
  readonly given: string
  readonly text: string
  /** The same text in lower case, character by character. */
  readonly lower: string
  /** For each character, where it starts and ends in the text given; absent when nothing had to change. */
  readonly starts?: readonly number[]
  readonly ends?: readonly number[]
  readonly warnings: readonly Issue[]
}

/** The span in the text given that a range of the normal text stands for. */
export function spanOf({ given, starts, ends }: NormalText, start: number, end: number): Span {
  if (starts === undefined || ends === undefined) return [start, end]
  const first = starts[start] ?? given.length
  return end > start ? [first, ends[end - 1] ?? given.length] : [first, first]
}
