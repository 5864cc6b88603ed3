import type { Claim } from '../claim/index.ts'
import { inLocale } from '../result/index.ts'
import { formatBound } from './format-bound.ts'
import type { AuditWriting } from './format-figure.ts'
import type { WriteOperand } from './format-formula.ts'
import { formatQuantity } from './format-quantity.ts'

const words = {
  stated: { vi: 'văn bản ghi', en: 'the document says' },
  outOf: { vi: 'trong tổng số', en: 'out of a total of' },
  increase: { vi: 'tăng', en: 'an increase of' },
  decrease: { vi: 'giảm', en: 'a decrease of' },
} as const

/** What the document gives for what a statement computes: "; văn bản ghi 97,3%"; nothing where it only compares. */
export function formatStated(claim: Claim, write: WriteOperand, writing: AuditWriting): string {
  if (claim.kind === 'sum' && claim.coverage === 'ofWhich') {
    return `; ${inLocale(words.outOf, writing.locale)} ${write(claim.total)}`
  }
  const says = statedIn(claim, write, writing)
  return says === undefined ? '' : `; ${inLocale(words.stated, writing.locale)} ${says}`
}

function statedIn(claim: Claim, write: WriteOperand, writing: AuditWriting): string | undefined {
  switch (claim.kind) {
    case 'within':
      return formatBound(claim.bound, writing)
    case 'sum':
      return write(claim.total)
    case 'change':
      return `${inLocale(words[claim.direction], writing.locale)} ${formatQuantity(claim.stated, writing)}`
    case 'ratio':
      return formatQuantity(claim.stated, writing)
    default:
      return undefined
  }
}
