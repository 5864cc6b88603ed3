import { codeAt, isDigit, isLetter } from './characters.ts'

/** What a piece of mark-up leaves in the text, and where it ends. */
export type Mark = { readonly text: string; readonly end: number }

/** A tag longer than this is not one, unless it has an attribute: word processors write whole style sheets into it. */
const longestTag = 200
const longestStyledTag = 4000

const brokenLines = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'table', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const cells = new Set(['td', 'th'])

/**
 * The mark-up at this place: Markdown stars vanish, tags of lines and cells become line ends and tabs, other tags vanish,
 * a raised 2 or 3 after "m" is that of m² and m³, and any other raised figure is a footnote mark.
 */
export function markupAt(given: string, index: number): Mark | undefined {
  if (given.charCodeAt(index) === 0x2a) return starAt(given, index)
  const end = tagEnd(given, index)
  if (end === undefined) return undefined
  const name = tagName(given, index)
  if (name === 'sup') return raisedAt(given, index, end)
  return { text: brokenLines.has(name) ? '\n' : cells.has(name) ? '\t' : '', end }
}

/** A star between digits may be a multiplication sign: it stays. */
function starAt(given: string, index: number): Mark | undefined {
  const between = isDigit(codeAt(given, index - 1)) && isDigit(codeAt(given, index + 1))
  return between ? undefined : { text: '', end: index + 1 }
}

/** Where a tag that starts here ends, if it is one. */
export function tagEnd(given: string, index: number): number | undefined {
  const first = codeAt(given, index + 1)
  if (!isLetter(first) && first !== 0x2f) return undefined
  const last = Math.min(given.length, index + (hasAttribute(given, index) ? longestStyledTag : longestTag))
  for (let at = index + 2; at < last; at += 1) {
    const code = given.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if (code === 0x3c) return undefined
  }
  return undefined
}

/** Whether a name, a blank and another name with "=" follow the opening of a tag. */
function hasAttribute(given: string, index: number): boolean {
  let end = index + 1
  while (isNamePart(codeAt(given, end))) end += 1
  const blank = codeAt(given, end)
  if (blank !== 0x20 && blank !== 0x0a && blank !== 0x0d) return false
  let last = end + 1
  while (isNamePart(codeAt(given, last))) last += 1
  return last > end + 1 && codeAt(given, last) === 0x3d
}

/** The letters, digits, hyphens and colons of a name. */
function isNamePart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x3a
}

/** The name of the tag that starts here, without its slash. */
export function tagName(given: string, index: number): string {
  const start = codeAt(given, index + 1) === 0x2f ? index + 2 : index + 1
  let end = start
  while (isLetter(codeAt(given, end)) || isDigit(codeAt(given, end))) end += 1
  return given.slice(start, end).toLowerCase()
}

const longestNote = 4

function raisedAt(given: string, index: number, tagged: number): Mark {
  if (codeAt(given, index + 1) === 0x2f) return { text: '', end: tagged }
  let end = tagged
  while (end - tagged < longestNote && isDigit(codeAt(given, end))) end += 1
  const closed = given.startsWith('</sup>', end) ? end + '</sup>'.length : undefined
  if (closed === undefined) return { text: '', end: tagged }
  return { text: raisedPower(given.slice(tagged, end), codeAt(given, index - 1)), end: closed }
}

function raisedPower(digits: string, before: number): string {
  if ((before | 0x20) !== 0x6d) return ''
  return digits === '2' ? '²' : digits === '3' ? '³' : ''
}
