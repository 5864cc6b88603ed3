import type { AuditVerdict } from '../finding/index.ts'
import type { LocalizedText } from '../result/index.ts'

/** What the verdict on a statement is called. */
export const auditWords: { readonly [V in AuditVerdict]: LocalizedText } = {
  holds: { vi: 'đúng', en: 'holds' },
  holdsTruncated: { vi: 'đúng nếu cắt bỏ phần lẻ, không đúng nếu làm tròn', en: 'holds if truncated, not if rounded' },
  contradicted: { vi: 'mâu thuẫn', en: 'contradicted' },
  undecided: { vi: 'chưa đủ cơ sở', en: 'undecided' },
}
