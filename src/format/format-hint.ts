import type { Hint } from '../finding/index.ts'
import { hintCodes, inLocale } from '../result/index.ts'
import { type AuditWriting, figureName } from './format-figure.ts'
import { formatNumber } from './format-number.ts'

const onlyTruncated = { vi: ', nếu cắt bỏ phần lẻ', en: ', if truncated' }

/** A slip that would explain a statement, with its arithmetic: what it reads and what it would have to read. */
export function formatHint({ code, from, to, modes, figure }: Hint, writing: AuditWriting): string {
  const [read, meant] = [formatNumber(from, writing), formatNumber(to, writing)]
  const arithmetic = code === 'complement' ? `${read} = 100 − ${meant}` : `${read} → ${meant}`
  const name = code === 'otherWhole' && figure ? figureName(figure.operand, writing) : undefined
  const named = name === undefined ? '' : `: ${name}`
  const truncated = modes.length > 0 && !modes.includes('halfUp') ? inLocale(onlyTruncated, writing.locale) : ''
  return `${inLocale(hintCodes[code], writing.locale)} (${arithmetic}${named})${truncated}`
}
