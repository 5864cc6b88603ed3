/** The characters that reports are written with, in lower case; 0 for all others, which are looked up one by one. */
const lowerCodes = /* @__PURE__ */ lowerCodesOf([
  [0, 0x250],
  [0x1e00, 0x1f00],
  [0x2000, 0x2070],
])

function lowerCodesOf(blocks: readonly (readonly [from: number, to: number])[]): Uint16Array {
  const codes = new Uint16Array(0x10000)
  for (const [from, to] of blocks) for (let code = from; code < to; code += 1) codes[code] = lowerOf(code)
  return codes
}

/** The code of a character in lower case; its own where there is none, or none of the same length. */
export function lowerCode(code: number): number {
  return code < 0 ? code : lowerCodes[code] || lowerOf(code)
}

function lowerOf(code: number): number {
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
