/** The bytes at hand: what the last chunk left over, and the new one behind it. */
export type ByteWindow = { bytes: Uint8Array; start: number; end: number }

/** An empty window. */
export function byteWindow(): ByteWindow {
  return { bytes: new Uint8Array(0), start: 0, end: 0 }
}

/** Puts a chunk behind what is left over. A chunk that follows on nothing is read where it lies. */
export function extend(window: ByteWindow, chunk: Uint8Array): void {
  const left = window.end - window.start
  if (left === 0) {
    window.bytes = chunk
    window.start = 0
  } else {
    const joined = new Uint8Array(left + chunk.length)
    joined.set(window.bytes.subarray(window.start, window.end))
    joined.set(chunk, left)
    window.bytes = joined
    window.start = 0
  }
  window.end = left + chunk.length
}

/** Keeps what is left over apart from the chunk, which belongs to whoever sent it. */
export function release(window: ByteWindow): void {
  window.bytes = window.bytes.slice(window.start, window.end)
  window.end -= window.start
  window.start = 0
}
