/** The bytes at hand: what an earlier chunk left over, or a chunk in which to go on. */
export type ByteWindow = { bytes: Uint8Array; start: number; end: number }

/** An empty window. */
export function byteWindow(): ByteWindow {
  return { bytes: new Uint8Array(0), start: 0, end: 0 }
}

const lineFeed = 10

/** How many bytes are left over. */
export function leftOver({ start, end }: ByteWindow): number {
  return end - start
}

/** Completes the line that was left over with the first bytes of a chunk; returns the rest of the chunk. */
export function completeLine(window: ByteWindow, chunk: Uint8Array): Uint8Array {
  const cut = chunk.indexOf(lineFeed) + 1 || chunk.length
  join(window, chunk.subarray(0, cut))
  return chunk.subarray(cut)
}

/** Puts a chunk behind what is left over; where nothing is, the chunk is read where it lies. */
export function extend(window: ByteWindow, chunk: Uint8Array): void {
  if (leftOver(window) > 0) join(window, chunk)
  else {
    // Never as a subclass such as Node's Buffer: loops that meet two kinds of arrays run at half the speed.
    window.bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length)
    window.start = 0
    window.end = chunk.length
  }
}

function join(window: ByteWindow, chunk: Uint8Array): void {
  const joined = new Uint8Array(leftOver(window) + chunk.length)
  joined.set(window.bytes.subarray(window.start, window.end))
  joined.set(chunk, leftOver(window))
  window.bytes = joined
  window.start = 0
  window.end = joined.length
}

/** Keeps what is left over apart from the chunk, which belongs to whoever sent it. */
export function release(window: ByteWindow): void {
  window.bytes = window.bytes.slice(window.start, window.end)
  window.end -= window.start
  window.start = 0
}
