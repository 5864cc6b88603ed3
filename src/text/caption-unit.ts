import { limits } from '../result/index.ts'

const openings = ['đơn vị tính:', 'đvt:', 'đơn vị:']
const ends = new Set(['\n', '\r', '<', ')', '\t', '|', ';'])

/** The unit of a whole table, in a line above it: "Đơn vị tính: Triệu đồng". */
export function captionUnit(given: string): string | undefined {
  const text = given.normalize('NFC')
  const lower = text.toLowerCase()
  const places = openings.flatMap((opening) => {
    const at = lower.indexOf(opening)
    return at < 0 ? [] : [at + opening.length]
  })
  const start = Math.min(...places)
  if (!Number.isFinite(start)) return undefined
  let end = start
  while (end < text.length && end - start < limits.identifierLength && !ends.has(text.charAt(end))) end += 1
  return text.slice(start, end).trim()
}
