/**
 * The text that UTF-8 bytes spell, in the composed normal form, so that both ways of writing "tỷ" are one name; undefined
 * where the bytes are no UTF-8.
 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`)
  try {
    return decodeURIComponent(escaped.join('')).normalize('NFC')
  } catch {
    return undefined
  }
}
