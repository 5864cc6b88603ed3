import { describe, expect, test } from 'vitest'
import { auditText } from '../../src/audit/index.ts'
import { limits, valueOf } from '../../src/result/index.ts'
import { defineUnits } from '../../src/unit/index.ts'
import { writtenInterval } from '../support/written-interval.ts'

const verdicts = (text: string) => valueOf(auditText(text)).findings.map(({ verdict }) => verdict)

describe('a pasted text is audited without a plan', () => {
  test('the budget paragraph: what is said of two estimates agrees, and both are found (I.1.đ)', () => {
    const { findings, inferences, conflicts } = valueOf(
      auditText(
        'Thu ngân sách 6 tháng đạt 190.676 triệu đồng bằng 45,5% dự toán tỉnh giao, bằng 43,3% dự toán thành phố phấn đấu và bằng 87,3 % so với cùng kỳ, ước cả năm đạt 350 tỷ đồng bằng 83,5% dự toán tỉnh giao, bằng 79,5% dự toán thành phố phấn đấu.',
      ),
    )
    expect(findings.map(({ verdict }) => verdict)).toEqual(['holds', 'holds', 'undecided', 'holds', 'holds'])
    expect(
      inferences.map(({ unknown, roundest }) => ['description' in unknown && unknown.description.vi, roundest[0]]),
    ).toEqual([
      ['dự toán tỉnh giao', '419000'],
      ['dự toán thành phố phấn đấu', '440000'],
      ['cùng kỳ', '218200'],
    ])
    // above 350.000 / 83,6 % up to 350.000 / 83,45 %
    expect(writtenInterval(inferences[0]?.interval ?? {})).toBe('(87500000/209 ; 700000000/1669]')
    expect(conflicts).toEqual([])
  })

  test.each([
    ['Điều tra làm rõ 36/37 vụ (đạt tỷ lệ 97,3%).', ['holds']],
    ['Điều tra làm rõ 36/37 vụ (đạt tỷ lệ 97,2%).', ['holdsTruncated']],
    ['Điều tra làm rõ 36/37 vụ (đạt tỷ lệ 93,7%).', ['contradicted']],
    ['Tiếp nhận 272 đơn (23 khiếu nại; 2 tố cáo; 247 đề nghị).', ['holds']],
    ['Tiếp nhận 273 đơn (23 khiếu nại; 2 tố cáo; 247 đề nghị).', ['contradicted']],
    ['Không có số liệu nào.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected)
  })

  test('a finding says where its statement stands', () => {
    const text = 'Trong kỳ, điều tra làm rõ 36/37 vụ (đạt tỷ lệ 93,7%).'
    const [finding] = valueOf(auditText(text)).findings
    expect(text.slice(...(finding?.span ?? [0, 0]))).toBe(finding?.words)
    expect(finding?.hints).toContainEqual(expect.objectContaining({ code: 'swappedDigits', to: '97.3' }))
  })

  test('each figure keeps the bound word that stands before it', () => {
    const text = 'Tiếp nhận 18 đơn (10 khiếu nại; trên 3 tố cáo; 5 đề nghị).'
    const [finding] = valueOf(auditText(text)).findings
    expect(finding?.figures.map(({ role, quantity: of, qualifier }) => [role, of?.amount, qualifier])).toEqual([
      ['part', '10', undefined],
      ['part', '3', 'over'],
      ['part', '5', undefined],
      ['total', '18', undefined],
    ])
  })

  test('a rise above the figure itself leaves no value for what was before', () => {
    const [finding] = valueOf(auditText('Tai nạn giao thông xảy ra 12 vụ, tăng 15 vụ so với cùng kỳ.')).findings
    expect(finding).toMatchObject({ verdict: 'contradicted', reason: 'noValueFits', modes: [] })
  })

  test('its claims are numbered from one, in the document "text"', () => {
    const { findings } = valueOf(
      auditText('Làm rõ 36/37 vụ (đạt tỷ lệ 97,3%).\n\nTiếp nhận 5 đơn (3 khiếu nại; 2 tố cáo).'),
    )
    expect(findings.map(({ claim }) => [claim.id, claim.source])).toEqual([
      ['claim-1', { document: 'text', section: 'đoạn 1' }],
      ['claim-2', { document: 'text', section: 'đoạn 2' }],
    ])
  })

  test('the section of a claim is its paragraph, so that help comes from nearby', () => {
    const text =
      'Làm rõ 36/37 vụ (đạt tỷ lệ 97,3%).\n\n \nGiải quyết 224/272 đơn, đạt tỷ lệ 82,35%.\nTrồng 46/50 ha, đạt tỷ lệ 92%.'
    expect(valueOf(auditText(text)).findings.map(({ claim }) => claim.source.section)).toEqual([
      'đoạn 1',
      'đoạn 2',
      'đoạn 2',
    ])
  })
})

describe('a planted error is found, and the same paragraph without it accuses nobody', () => {
  test.each<[name: string, sound: string, planted: [from: string, to: string], contradicted: number]>([
    [
      'two shares of one estimate',
      'Thu ngân sách 6 tháng đạt 215.400 triệu đồng, bằng 53,9% dự toán tỉnh giao; ước cả năm đạt 405 tỷ đồng, bằng 101,4% dự toán tỉnh giao.',
      ['101,4%', '110,4%'],
      2,
    ],
    [
      'a total and a share',
      'Trong kỳ tiếp nhận 185 đơn (35 khiếu nại; 12 tố cáo; 138 đề nghị). Đã giải quyết 162/185 đơn, đạt tỷ lệ 87,57%.',
      ['138 đề nghị', '148 đề nghị'],
      1,
    ],
    ['a growth', 'Sản lượng năm 2020 đạt 12.450 tấn, tăng 3,75% so với năm 2019 (12.000 tấn).', ['3,75%', '5,75%'], 1],
    ['a share of a total', 'Toàn huyện có 1.250 hộ nghèo, chiếm 8,33% tổng số 15.006 hộ dân.', ['8,33%', '9,33%'], 1],
    [
      'a disbursement',
      'Giải ngân đến 30/6 đạt 86.250 triệu đồng/230.000 triệu đồng, bằng 37,5% kế hoạch.',
      ['37,5%', '35,7%'],
      1,
    ],
    ['points of a rate', 'Tỷ lệ hộ nghèo là 5,2%, giảm 1,7% so với năm 2019 (6,9%).', ['giảm 1,7%', 'giảm 1,5%'], 1],
    [
      'parts of an area',
      'Tổng diện tích gieo trồng đạt 1.005 ha, trong đó: lúa 600 ha, ngô 305 ha, rau màu 100 ha.',
      ['lúa 600', 'lúa 700'],
      1,
    ],
    [
      'a multiple',
      'Xuất khẩu đạt 45 triệu USD, gấp 1,5 lần so với năm 2019 (30 triệu USD).',
      ['1,5 lần', '2,5 lần'],
      1,
    ],
    [
      'a change in number and in per cent',
      'Tổng đàn lợn 155.400 con, tăng 3,6% (tương ứng tăng 5.400 con) so với cùng kỳ.',
      ['tăng 5.400', 'tăng 4.500'],
      2,
    ],
    [
      'a count of last year',
      'Tai nạn giao thông xảy ra 12 vụ, tăng 5 vụ so với cùng kỳ.',
      ['tăng 5 vụ', 'tăng 15 vụ'],
      1,
    ],
  ])('%s', (_name, sound, [from, to], contradicted) => {
    const wrong = (text: string) => verdicts(text).filter((verdict) => verdict === 'contradicted')
    expect(verdicts(sound).length).toBeGreaterThan(0)
    expect(wrong(sound)).toEqual([])
    expect(valueOf(auditText(sound)).conflicts).toEqual([])
    const text = sound.replace(from, to)
    expect(wrong(text)).toHaveLength(contradicted)
    expect(valueOf(auditText(text)).conflicts.length).toBeGreaterThan(0)
  })
})

describe('a sound sentence is not accused', () => {
  test.each([
    'Tỷ trọng nông nghiệp chiếm 20,5% (giảm 1,2%), công nghiệp chiếm 38,2% (tăng 0,9%), dịch vụ chiếm 41,3% (tăng 0,3%).',
    'Tỷ trọng nông nghiệp chiếm 20,5%, giảm 1,2%; công nghiệp chiếm 38,2%, tăng 0,9%.',
    'GRDP đạt 5.123,4 tỷ đồng, khu vực I chiếm 20%, tăng 3,1% so với cùng kỳ, khu vực II chiếm 30%, tăng 10,2% so với cùng kỳ.',
    'Sản lượng khai thác 12.345 tấn, nuôi trồng 30.123 tấn, lần lượt tăng 2,1% và 5,3% so với cùng kỳ.',
    'Tỷ lệ hộ nghèo giảm từ 5% xuống 4%, giảm 20%.',
    'Tỷ lệ hộ nghèo là 4,65%, giảm 1,55 điểm phần trăm (giảm 25%) so với năm trước (6,2%).',
    'Hoàn thành 35 công trình, đang thi công 12 công trình, đạt 74,5% kế hoạch (47 công trình).',
    'Còn 84 hộ nghèo, chiếm 4,2% tổng số hộ; giảm 31 hộ so với đầu năm (tương đương giảm 1,55%).',
    'Tiếp nhận 18 đơn, trong đó 12 đơn kiến nghị, 6 đơn đề nghị; đã giải quyết 15/18 đơn, đạt 83,3%.',
    'Trồng rừng 186,2 ha, đạt 93,1% kế hoạch (thiếu 13,8 ha).',
    'Có 05/06 chỉ tiêu đạt 100% kế hoạch; 14/16 chỉ tiêu hoàn thành (87,5%).',
    'Trồng mới 1.250 ha, gồm 1.020 ha rừng sản xuất và 230 ha rừng phòng hộ, đạt 113,6% kế hoạch tỉnh giao (1.100 ha).',
    'Có 318 doanh nghiệp tạm ngừng, tăng 22 doanh nghiệp; 74 doanh nghiệp giải thể, không tăng, không giảm so với cùng kỳ.',
    'Tiếp nhận 42 phản ánh, giải quyết xong 39 (đạt 92,9%).',
    'Tỷ lệ giải ngân đạt 58,3% kế hoạch, cao hơn 6,1% so với cùng kỳ và cao hơn bình quân cả nước (52,4%).',
    'Thi hành xong 18,4/46,2 tỷ đồng, đạt 39,8%, vượt 0,3% chỉ tiêu.',
    'Bình quân mỗi xã đạt 16,9 tiêu chí, tăng 0,6 tiêu chí so với năm 2022.',
    'Chỉ số cải cách hành chính đạt 86,42 điểm, tăng 1,35 điểm so với năm 2022.',
    'Xảy ra 11 vụ cháy, giảm một nửa so với cùng kỳ (21 vụ).',
    'Thu đạt 500,5 tỷ đồng, bằng 60,5% và 57,1% dự toán tỉnh, huyện giao.',
  ])('%s', (text) => {
    expect(verdicts(text)).not.toContain('contradicted')
    expect(valueOf(auditText(text)).conflicts).toEqual([])
  })
})

test('beside a part of a count what is not printed is no whole number, and beside whole counts it is', () => {
  const inferred = (text: string) => writtenInterval(valueOf(auditText(text)).inferences[0]?.interval ?? {})
  expect(inferred('Bình quân đạt 16,9 tiêu chí, tăng 0,6 tiêu chí so với năm 2022.')).toBe('(81/5 ; 327/20]')
  expect(inferred('Đạt 17 tiêu chí, tăng 2 tiêu chí so với năm 2022.')).toBe('[15 ; 15]')
})

describe('words that leave a figure open', () => {
  test.each([
    ['Gieo trồng đạt trên 480 ha, bằng 50% kế hoạch 1.000 ha.', 'undecided', 'onlyApproximate'],
    ['Gieo trồng đạt trên 520 ha, bằng 50% kế hoạch 1.000 ha.', 'contradicted', undefined],
    ['Sản lượng đạt 970 tấn, đạt trên 95% kế hoạch 1.000 tấn.', 'undecided', 'onlyApproximate'],
    ['Thu đạt 50 tỷ đồng, tăng 3 lần so với cùng kỳ 10 tỷ đồng.', 'undecided', 'ambiguousReading'],
  ])('%s', (text, verdict, reason) => {
    const [finding] = valueOf(auditText(text)).findings
    expect(finding).toMatchObject({ verdict, ...(reason && { reason }) })
  })
})

test('nouns that no table counts become units of the audit', () => {
  const audit = valueOf(auditText('Tiếp 349 lượt công dân, giảm 6 lượt so với cùng kỳ.'))
  expect(audit.inferences[0]).toMatchObject({ wholes: ['355'], unit: audit.units[0]?.code })
})

test('the caller may name further units', () => {
  const units = defineUnits([{ code: 'gift', vi: 'suất quà', en: 'gifts' }])
  const { findings } = valueOf(auditText('Đã trao 36/37 suất quà (đạt tỷ lệ 97,3%).', { units }))
  expect(findings[0]).toMatchObject({ verdict: 'holds', figures: [{ unit: 'gift' }, { unit: 'gift' }] })
})

test('a text that cannot be scanned gives the issues of the scan', () => {
  const result = auditText('a'.repeat(limits.textLength + 1))
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'text.tooLong' }] })
})
