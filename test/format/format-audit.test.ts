import { describe, expect, test } from 'vitest'
import { auditPlan, auditText } from '../../src/audit/index.ts'
import type { Statement } from '../../src/claim/index.ts'
import type { Finding } from '../../src/finding/index.ts'
import { formatConflict, formatFinding, formatInference, formatInterval, formatPlace } from '../../src/format/index.ts'
import { roundingInterval } from '../../src/interval/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { claim, planOfClaims, printed, ratioOf, restated, sumOf, unknown } from '../support/claims-plan.ts'

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
      'I.2.a, chú thích 7: 33 công trình / 360 công trình = 9,17%; văn bản ghi 9,26% — mâu thuẫn; gợi ý: khớp nếu mẫu số là một số khác trong mục (360 → 356: công trình có hoặc được miễn giấy phép), nếu cắt bỏ phần lẻ',
      '33 construction works / 360',
    ],
    [
      'a change from a figure that is not printed',
      'I.4.a: Lượt công dân được tiếp, cùng kỳ năm trước (355) − 349 lượt công dân; văn bản ghi giảm 6 lượt công dân — chưa đủ cơ sở (không có số gốc để so sánh)',
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

  test.each([
    [
      'Thu 100 tỷ đồng, tăng 5 tỷ đồng so với cùng kỳ 94 tỷ đồng.',
      '100 tỷ đồng − 94 tỷ đồng = 6 tỷ đồng; văn bản ghi tăng 5 tỷ đồng — chỉ khớp nếu các số đã được làm tròn',
    ],
    [
      'Thu 100 tỷ đồng, tăng 6 tỷ đồng so với cùng kỳ 94 tỷ đồng.',
      '100 tỷ đồng − 94 tỷ đồng = 6 tỷ đồng; văn bản ghi tăng 6 tỷ đồng — đúng',
    ],
    [
      'Thu 100 tỷ đồng, tăng 4 tỷ đồng so với cùng kỳ 94 tỷ đồng.',
      '100 tỷ đồng − 94 tỷ đồng = 6 tỷ đồng; văn bản ghi tăng 4 tỷ đồng — mâu thuẫn',
    ],
  ])('what only holds because its figures were rounded says so: %s', (text, words) => {
    const [finding] = valueOf(auditText(text)).findings
    expect(finding && formatFinding(finding)).toContain(words)
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
  test.each([
    [
      'two sums that make different things of a third figure, the one of them that agrees with nothing else marked',
      'công trình có hoặc được miễn giấy phép: I.2.a, chú thích 7: 249 công trình + 107 công trình = 356 công trình; I.2.a, chú thích 7: 360 công trình − 3 công trình = 357 công trình (không khớp với các nội dung khác) — không thể cùng đúng; chênh lệch 1 công trình',
    ],
    [
      'a share that its own figures contradict, those of another place with that place',
      'Công trình không giấy phép: I.2.a, chú thích 7: 3 công trình / 360 công trình (I.2.a) = 0,83%; văn bản ghi 1,12% — không thể cùng đúng; chênh lệch ≈ 0,29 điểm phần trăm',
    ],
    [
      'a figure stated twice',
      'Sản lượng lương thực có hạt: I.1.c: 5.100 tấn; I.8: 6.000 tấn — không thể cùng đúng; chênh lệch 900 tấn',
    ],
    [
      'figures whose scope may differ, which are not condemned',
      'Thu ngân sách: I.1.đ: 350 tỷ đồng; I.8: 370 tỷ đồng — khác nhau, có thể do phạm vi khác nhau; chênh lệch 20 tỷ đồng',
    ],
  ])('%s', (_name, words) => {
    expect(conflicts.map((each) => formatConflict(each, { plan }))).toContain(words)
  })

  const beside = restated({ unknown: 'x' }, printed('500', 'tonne'))
  const change = { kind: 'change', stated: percent('10'), reading: 'relative' } as const
  const inUnits = { ...change, stated: quantity('30', 'tonne'), reading: 'units' } as const
  const [hundred, x, y] = [printed('100', 'tonne'), { unknown: 'x' }, { unknown: 'y' }] as const

  test.each<[name: string, statement: Statement, words: string]>([
    ['the part of a share', ratioOf(x, hundred, '20'), '20% × 100 tấn nằm trong khoảng từ 19,5 đến dưới 21 tấn'],
    [
      'the whole of a share',
      ratioOf(hundred, x, '50'),
      '100 tấn / 50% nằm trong khoảng từ trên ≈ 196,08 đến ≈ 202,02 tấn',
    ],
    [
      'a figure that rose',
      { ...change, current: x, base: hundred, direction: 'increase' },
      '100 tấn × (1 + 10%) nằm trong khoảng từ 109,5 đến dưới 111 tấn',
    ],
    [
      'a figure that fell',
      { ...change, current: x, base: hundred, direction: 'decrease' },
      '100 tấn × (1 − 10%) nằm trong khoảng từ trên 89 đến 90,5 tấn',
    ],
    [
      'the base of a rise',
      { ...change, current: hundred, base: x, direction: 'increase' },
      '100 tấn / (1 + 10%) nằm trong khoảng từ trên ≈ 90,09 đến ≈ 91,32 tấn',
    ],
    [
      'a figure that rose by so much',
      { ...inUnits, current: x, base: hundred, direction: 'increase' },
      '100 tấn + 30 tấn nằm trong khoảng từ 129,5 đến dưới 131 tấn',
    ],
    [
      'the base of a fall by so much',
      { ...inUnits, current: hundred, base: x, direction: 'decrease' },
      '100 tấn + 30 tấn nằm trong khoảng từ 129,5 đến dưới 131 tấn',
    ],
    [
      'the base of a rise by so much',
      { ...inUnits, current: hundred, base: x, direction: 'increase' },
      '100 tấn − 30 tấn nằm trong khoảng từ trên 69 đến 70,5 tấn',
    ],
    ['a total', sumOf([hundred, printed('7', 'tonne')], x), '100 tấn + 7 tấn = 107 tấn'],
    [
      'a part of a total',
      sumOf([x, printed('7', 'tonne')], hundred),
      '100 tấn − 7 tấn nằm trong khoảng từ 92,5 đến dưới 94 tấn',
    ],
    ['a share of next to nothing', ratioOf(hundred, x, '0'), '100 tấn / 0% phải trên 10.000 tấn'],
    ['a part that may not exceed its whole', { kind: 'subset', part: x, whole: hundred }, 'không quá 100 tấn'],
  ])('%s, as one statement makes it and another does not', (_name, statement, words) => {
    const [conflict] = auditPlan(
      planOfClaims([claim('a', statement), claim('b', beside)], [unknown('x', 'tonne')]),
    ).conflicts
    expect(conflict && formatConflict(conflict)).toContain(`I: ${words}; I: 500 tấn`)
  })

  test('statements that leave out the figure in question are written in full', () => {
    const statements = [
      sumOf([x, hundred], y),
      restated(y, printed('500', 'tonne')),
      restated(x, printed('900', 'tonne')),
    ]
    const claims = statements.map((each, index) => claim(`claim-${index}`, each))
    const document = planOfClaims(claims, [unknown('x', 'tonne'), unknown('y', 'tonne')])
    const [conflict] = auditPlan(document).conflicts
    expect(conflict && formatConflict(conflict, { plan: document })).toBe(
      'x: I: y − 100 tấn nằm trong khoảng từ 399,5 đến dưới 401 tấn; I: y = 500 tấn; I: 900 tấn nằm trong khoảng từ 899,5 đến dưới 901 tấn — không thể cùng đúng; chênh lệch 498,5 tấn',
    )
  })
})

test.each<[name: string, text: string, finding: string, conflict: string]>([
  [
    'parts above their total, with what they make',
    'Gieo trồng đạt 1.005 ha, trong đó: lúa 700 ha, ngô 305 ha, rau màu 100 ha.',
    '700 ha + 305 ha + 100 ha = 1.105 ha; trong tổng số 1.005 ha — mâu thuẫn',
    '700 ha + 305 ha + 100 ha = 1.105 ha; trong tổng số 1.005 ha — không thể cùng đúng; chênh lệch 100 ha',
  ],
  [
    'a multiple, whose difference is no percentage point',
    'Xuất khẩu đạt 45 triệu USD, gấp 2,5 lần so với năm 2019 (30 triệu USD).',
    '45 triệu USD / 30 triệu USD = 1,5 lần; văn bản ghi 2,5 lần — mâu thuẫn',
    '45 triệu USD / 30 triệu USD = 1,5 lần; văn bản ghi 2,5 lần — không thể cùng đúng; chênh lệch 1 lần',
  ],
  [
    'a count of last year below zero, by the name that the text gives it',
    'Tai nạn giao thông xảy ra 12 vụ, tăng 15 vụ so với cùng kỳ.',
    '12 vụ − số không in; văn bản ghi tăng 15 vụ — mâu thuẫn (không giá trị nào của số không in làm cho đúng)',
    'cùng kỳ: đoạn 1: 12 vụ − 15 vụ = -3 vụ — không thể cùng đúng',
  ],
  [
    'a noun that no table counts',
    'Tiếp 349 lượt công dân, tăng 400 lượt so với cùng kỳ.',
    '349 lượt công dân − số không in; văn bản ghi tăng 400 lượt công dân',
    '349 lượt công dân − 400 lượt công dân = -51 lượt công dân',
  ],
])('of a text, %s', (_name, text, finding, conflict) => {
  const { findings, conflicts, units } = valueOf(auditText(text))
  expect(findings.map((each) => formatFinding(each, { units })).join()).toContain(finding)
  expect(conflicts.map((each) => formatConflict(each, { units })).join()).toContain(conflict)
})

test('a part above its whole is told with by how much', () => {
  const audit = auditPlan(
    planOfClaims([claim('a', { kind: 'subset', part: printed('9', 'ward'), whole: printed('8', 'ward') })]),
  )
  expect(audit.conflicts.map((each) => formatConflict(each, { locale: 'en' }))).toEqual([
    'I: 9 wards ≤ 8 wards — cannot all be true; the difference is 1 wards',
  ])
})

test('a decrease is written as the document counts it', () => {
  const fell = {
    kind: 'change',
    current: printed('349', 'visit'),
    base: printed('355', 'visit'),
    direction: 'decrease',
  } as const
  const written = (statement: Statement) =>
    auditPlan(planOfClaims([claim('a', statement)])).findings.map((each) => formatFinding(each))
  expect(written({ ...fell, stated: quantity('6', 'visit'), reading: 'units' })).toEqual([
    'I: 355 lượt người − 349 lượt người = 6 lượt người; văn bản ghi giảm 6 lượt người — đúng',
  ])
  expect(written({ ...fell, stated: percent('1.7'), reading: 'relative' })).toEqual([
    'I: 1 − 349 lượt người / 355 lượt người = 1,7%; văn bản ghi giảm 1,7% — đúng',
  ])
})

test('places and intervals', () => {
  expect(formatPlace({ document: 'plan-225', section: 'III.1.2', row: '13' })).toBe('III.1.2, dòng 13')
  expect(formatPlace({ document: 'plan-225', section: 'I.7', footnote: '26' }, { locale: 'en' })).toBe(
    'I.7, footnote 26',
  )
  expect(formatInterval(roundingInterval('97.3', 'halfUp'))).toBe('[97,25 ; 97,35)')
  expect(formatInterval({})).toBe('(-∞ ; ∞)')
})

test('a single part that belongs to a total needs no sum', () => {
  const { findings } = valueOf(auditText('Kiểm tra 360 công trình, trong đó có 356 công trình đúng phép.'))
  expect(findings.map((finding) => formatFinding(finding, { locale: 'en' }))).toEqual([
    'đoạn 1: 356 construction works; out of a total of 360 construction works — holds',
  ])
})
