/** The letters that Vietnamese and its neighbours are written with lie below this code. */
const tableEnd = 0x1f00

const lowerCodes = /* @__PURE__ */ Uint16Array.from({ length: tableEnd }, (_, code) => lowerOf(code))

/** The code of a character in lower case; its own where there is none, or none of the same length. */
export function lowerCode(code: number): number {
  return code >= 0 && code < tableEnd ? (lowerCodes[code] ?? code) : lowerOf(code)
}

function lowerOf(code: number): number {
  if (code < 0) return code
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

/** A text in lower case, as long as it was. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, at) => String.fromCharCode(lowerOf(text.charCodeAt(at)))).join('')
}
