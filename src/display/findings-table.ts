import type { Finding } from '../finding/index.ts'
import { formatArithmeticOf, formatHints, formatPlace, formatVerdictOf } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import type { DisplayOptions } from './displayable.ts'
import type { Table } from './table.ts'

const titles = {
  caption: { vi: 'Văn bản có tự khớp không', en: 'Does the document agree with itself' },
  place: { vi: 'Vị trí', en: 'Place' },
  arithmetic: { vi: 'Phép tính', en: 'Arithmetic' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  hints: { vi: 'Gợi ý', en: 'Hints' },
} as const

/** Findings as a table, one statement a row. */
export function findingsTable(findings: readonly Finding[], { locale = 'vi-VN', plan }: DisplayOptions): Table {
  const writing = { locale, ...(plan === undefined ? {} : { plan }) }
  const column = (name: keyof typeof titles) => ({ title: inLocale(titles[name], locale), align: 'left' as const })
  return {
    caption: inLocale(titles.caption, locale),
    columns: [column('place'), column('arithmetic'), column('verdict'), column('hints')],
    rows: findings.map((finding) => [
      formatPlace(finding.claim.source, writing),
      formatArithmeticOf(finding, writing),
      formatVerdictOf(finding, writing),
      formatHints(finding, writing),
    ]),
  }
}
