import { describe, expect, test } from 'vitest'
import { auditPlan, type Finding } from '../../src/audit/index.ts'
import { formatConflict, formatFinding, formatInference, formatInterval, formatPlace } from '../../src/format/index.ts'
import { roundingInterval } from '../../src/interval/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'

const { findings, inferences, conflicts } = auditPlan(plan)

/** The finding of the statement in a section that contains these words when written in English. */
function found(words: string): Finding {
  const finding = findings.find((each) => formatFinding(each, { plan, locale: 'en' }).includes(words))
  if (finding === undefined) throw new Error(`no finding says ${words}`)
  return finding
}

describe('a finding writes its arithmetic out', () => {
  test.each([
    [
      '36 vụ / 37 vụ',
      'I.5.b, chú thích 21: 36 vụ / 37 vụ = 97,3%; văn bản ghi 97,3% — đúng',
      '36 incidents / 37 incidents',
    ],
    [
      'a share over another whole',
      'I.2.a, chú thích 7: 33 công trình / 360 công trình = 9,17%; văn bản ghi 9,26% — mâu thuẫn; gợi ý: khớp nếu mẫu số là một số khác trong mục (360 → 356)',
      '33 construction works / 360',
    ],
    [
      'a change from a figure that is not printed',
      'I.4.a: 349 lượt công dân − Lượt công dân được tiếp, cùng kỳ năm trước (355); văn bản ghi giảm 6 lượt công dân — chưa đủ cơ sở (không có số gốc để so sánh)',
      'a decrease of 6',
    ],
    [
      'a growth within its bounds',
      'III.1.1: 10.535,8 tỷ đồng / 9.578 tỷ đồng − 1 = 10%; văn bản ghi từ 9 đến 10% — đúng',
      'the document says 9 to 10%',
    ],
    [
      'a sum',
      'III.1.2: 1.173,7 tỷ đồng + 3.696,0 tỷ đồng = 4.869,7 tỷ đồng; văn bản ghi 4.869,7 tỷ đồng — đúng',
      '1,173.7 billion VND + 3,696.0',
    ],
    [
      'a figure stated twice',
      'I.8: Sản lượng lương thực có hạt: I.1.c 5.100 tấn so với I.8 6.000 tấn — mâu thuẫn',
      'I.1.c 5,100 t against I.8 6,000 t',
    ],
    ['a part and its whole', 'I.1.c: 3.268 tấn ≤ 5.100 tấn — đúng', '3,268 t ≤ 5,100 t'],
  ])('%s', (_name, vi, words) => {
    expect(formatFinding(found(words), { plan })).toBe(vi)
  })

  test('every finding, inference and conflict has words in both languages', () => {
    const texts = (locale: 'vi-VN' | 'en') => [
      ...findings.map((each) => formatFinding(each, { plan, locale })),
      ...inferences.map((each) => formatInference(each, { plan, locale })),
      ...conflicts.map((each) => formatConflict(each, { plan, locale })),
    ]
    expect(texts('vi-VN').join()).not.toMatch(/undefined|NaN|\?/)
    expect(texts('en').join()).not.toMatch(/undefined|NaN|\?|văn bản/)
  })
})

describe('what is not printed', () => {
  test.each([
    [
      'scattered-trees-plan',
      'Scattered trees planted, planned: from over ≈ 49.46 to ≈ 50.27 ha; roundest: 50 (from I.1.c)',
    ],
    ['criteria-met-before', 'Advanced criteria met, the criteria met before: 8 criteria (from I.1.d)'],
  ])('%s', (id, words) => {
    const inference = inferences.find(({ unknown }) => unknown.id === id)
    expect(inference && formatInference(inference, { plan, locale: 'en' })).toBe(words)
  })
})

describe('what cannot all be true', () => {
  test('two statements demand different values of a third', () => {
    expect(conflicts.map((each) => formatConflict(each, { plan }))).toContain(
      'I.2.a, chú thích 7 tính ra 356 công trình; I.2.a, chú thích 7 tính ra 357 công trình — không thể cùng đúng; chênh lệch 1 công trình',
    )
  })

  test('figures whose scope may differ are not condemned', () => {
    expect(conflicts.map((each) => formatConflict(each, { plan, locale: 'en' }))).toContain(
      'Budget revenue: I.1.đ: 350 billion VND; I.8: 370 billion VND — differ, perhaps in scope; the difference is 20 billion VND',
    )
  })
})

test('places and intervals', () => {
  expect(formatPlace({ document: 'plan-225', section: 'III.1.2', row: '13' })).toBe('III.1.2, dòng 13')
  expect(formatPlace({ document: 'plan-225', section: 'I.7', footnote: '26' }, { locale: 'en' })).toBe(
    'I.7, footnote 26',
  )
  expect(formatInterval(roundingInterval('97.3', 'halfUp'))).toBe('[97,25 ; 97,35)')
  expect(formatInterval({})).toBe('(-∞ ; ∞)')
})
