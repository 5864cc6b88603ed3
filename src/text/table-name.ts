/** The name in a row with what stands before it: "Trong đó : + Công nghiệp". */
export type TableName = {
  readonly name: string
  readonly heading: 'ofWhich' | 'complete' | undefined
  readonly item: boolean
}

const headings: readonly (readonly [string, 'ofWhich' | 'complete'])[] = [
  ['trong đó', 'ofWhich'],
  ['bao gồm', 'complete'],
  ['gồm', 'complete'],
  ['chia ra', 'complete'],
]
const marks = new Set([' ', ':', '+', '-', '–', '*', '•'])

/** Takes "trong đó", colons and list marks off a name. */
export function tableName(text: string): TableName {
  const from = afterMarks(text, 0)
  const lower = text.toLowerCase()
  const found = headings.find(([words]) => lower.startsWith(words, from))
  const start = found === undefined ? from : afterMarks(text, from + found[0].length)
  return { name: text.slice(start), heading: found?.[1], item: start > 0 }
}

function afterMarks(text: string, from: number): number {
  let index = from
  while (marks.has(text.charAt(index))) index += 1
  return index
}
