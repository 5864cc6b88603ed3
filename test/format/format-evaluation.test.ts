import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import { evaluate, type Policy } from '../../src/evaluate/index.ts'
import { formatEvaluation } from '../../src/format/index.ts'
import { firstHalf, quarter, year, years } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import {
  atLeast,
  atMost,
  averageGrowth,
  bare,
  between,
  completion,
  decline,
  growth,
  lessThan,
  level,
  reduction,
  unstated,
} from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { planOf } from '../support/claims-plan.ts'
import { indicatorOf, judged, seen, targetOf } from '../support/evaluation.ts'

const output = indicatorOf('billionVnd')
const accidents = indicatorOf('incident', 'lower')
const share = indicatorOf('percent', 'higher', 'rate')

describe('an evaluation is one line that can be recomputed', () => {
  test.each([
    [
      'a verdict with its completion and margin',
      judged(level(bare(quantity('50', 'hectare'))), indicatorOf('hectare'), [seen('46', 'hectare')]),
      'target, năm 2021: không đạt; thực hiện 46 ha; mục tiêu 50 ha; hoàn thành 92,00%; chênh lệch -4 ha',
      'target, 2021: missed; actual 46 ha; target 50 ha; completion 92.00%; margin -4 ha',
    ],
    [
      'an estimate says that it is one',
      judged(level(bare(quantity('50', 'hectare'))), indicatorOf('hectare'), [
        seen('50', 'hectare', undefined, { status: 'estimated' }),
      ]),
      'target, năm 2021: đạt; ước thực hiện 50 ha; mục tiêu 50 ha; hoàn thành 100,00%; chênh lệch 0 ha',
      'target, 2021: met; estimated 50 ha; target 50 ha; completion 100.00%; margin 0 ha',
    ],
    [
      'no ratio where none is official',
      judged(level(atMost(percent('3.0'))), indicatorOf('percent', 'lower', 'rate'), [seen('2.5', 'percent')]),
      'target, năm 2021: vượt; thực hiện 2,5%; mục tiêu tối đa 3,0%; chênh lệch +0,5 điểm phần trăm',
      'target, 2021: exceeded; actual 2.5%; target at most 3.0%; margin +0.5 percentage points',
    ],
    [
      'a growth, its distance in points',
      judged(growth(between(percent('9'), percent('10')), { base: 'previousYear', reading: 'relative' }), output, [
        seen('3', 'billionVnd', year(2020)),
        seen('4', 'billionVnd'),
      ]),
      'target, năm 2021: vượt; tăng ≈ 33,33% (4 tỷ đồng so với 3 tỷ đồng); mục tiêu tăng từ 9 đến 10% so với năm trước; chênh lệch ≈ +23,33 điểm phần trăm',
      'target, 2021: exceeded; growth of ≈ 33.33% (4 billion VND against 3 billion VND); target growth of 9 to 10% over the previous year; margin ≈ +23.33 percentage points',
    ],
    [
      'a pace with what is still to come',
      judged(level(bare(quantity('100', 'billionVnd'))), output, [seen('40', 'billionVnd', firstHalf(2021))], {
        facts: 'toDate',
      }),
      'target, năm 2021: chậm tiến độ; thực hiện 40 tỷ đồng (6 tháng đầu năm 2021); mục tiêu từ 100 tỷ đồng trở lên; hoàn thành 40,00%; thời gian đã qua 50,00%; còn phải thực hiện 60 tỷ đồng',
      'target, 2021: behind pace; actual 40 billion VND (first half of 2021); target at least 100 billion VND; completion 40.00%; elapsed 50.00%; still to come 60 billion VND',
    ],
    [
      'what only is about',
      judged(level(bare(quantity('100', 'billionVnd'))), output, [
        seen('90', 'billionVnd', undefined, { qualifier: 'about' }),
      ]),
      'target, năm 2021: không xác định được (số thực hiện chỉ là khoảng, trên hoặc dưới một mức); thực hiện khoảng 90 tỷ đồng',
      'target, 2021: undetermined (the observation is only approximate); actual about 90 billion VND',
    ],
    [
      'a reduction with the figures that it is computed from',
      judged(reduction(atLeast(percent('5')), { base: 'previousYear', reading: 'relative' }), accidents, [
        seen('40', 'incident', year(2020)),
        seen('37', 'incident'),
      ]),
      'target, năm 2021: vượt; giảm 7,5% (37 vụ so với 40 vụ); mục tiêu giảm từ 5% trở lên so với năm trước; hoàn thành 150,00%; chênh lệch +2,5 điểm phần trăm',
      'target, 2021: exceeded; reduction of 7.5% (37 incidents against 40 incidents); target reduction of at least 5% over the previous year; completion 150.00%; margin +2.5 percentage points',
    ],
    [
      'a decline, of which no size is asked',
      judged(decline({ base: 'previousYear' }), accidents, [
        seen('58', 'incident', year(2020)),
        seen('56', 'incident'),
      ]),
      'target, năm 2021: đạt; thực hiện 56 vụ; mục tiêu giảm so với năm trước; chênh lệch +2 vụ',
      'target, 2021: met; actual 56 incidents; target decline over the previous year; margin +2 incidents',
    ],
    [
      'an average growth over two years, geometric: 100 → 121',
      judged(averageGrowth(atLeast(percent('7')), { span: years(2020, 2021) }), output, [
        seen('100', 'billionVnd', year(2019)),
        seen('121', 'billionVnd'),
      ]),
      'target, năm 2021: vượt; tăng bình quân ≈ 10,00% (121 tỷ đồng so với 100 tỷ đồng); mục tiêu tăng bình quân từ 7% trở lên giai đoạn 2020 - 2021; chênh lệch ≈ +3,00 điểm phần trăm',
      'target, 2021: exceeded; average growth of ≈ 10.00% (121 billion VND against 100 billion VND); target average growth of at least 7% in 2020–2021; margin ≈ +3.00 percentage points',
    ],
    [
      'a share of all that was to be done',
      judged(completion(atLeast(percent('100')), { of: 'indicator' }), indicatorOf('household'), [
        seen('36', 'household', undefined, { outOf: '37' }),
      ]),
      'target, năm 2021: không đạt; đạt ≈ 97,30% (36 hộ so với 37 hộ); mục tiêu hoàn thành từ 100% trở lên; hoàn thành 97,30%; chênh lệch ≈ -2,70 điểm phần trăm',
      'target, 2021: missed; done ≈ 97.30% (36 households against 37 households); target at least 100% done; completion 97.30%; margin ≈ -2.70 percentage points',
    ],
    [
      'a growth of a share in points',
      judged(growth(atLeast(percent('2')), { base: 'previousYear', reading: 'points' }), share, [
        seen('58.6', 'percent', year(2020)),
        seen('58.8', 'percent'),
      ]),
      'target, năm 2021: không đạt; tăng 0,2 điểm phần trăm (58,8% so với 58,6%); mục tiêu tăng từ 2 điểm phần trăm trở lên so với năm trước; chênh lệch -1,8 điểm phần trăm',
      'target, 2021: missed; growth of 0.2 percentage points (58.8% against 58.6%); target growth of at least 2 percentage points over the previous year; margin -1.8 percentage points',
    ],
    [
      'a limit in the middle of the year, with what is still allowed',
      judged(level(lessThan(quantity('40', 'incident'))), accidents, [seen('10', 'incident', firstHalf(2021))], {
        facts: 'toDate',
      }),
      'target, năm 2021: đạt tiến độ; thực hiện 10 vụ (6 tháng đầu năm 2021); mục tiêu dưới 40 vụ; thời gian đã qua 50,00%; còn được phép tối đa 30 vụ',
      'target, 2021: on pace; actual 10 incidents (first half of 2021); target less than 40 incidents; elapsed 50.00%; at most allowed still 30 incidents',
    ],
    [
      'a target without a figure',
      judged(growth(unstated(), { base: 'previousYear', reading: 'relative' }), output, [seen('4', 'billionVnd')]),
      'target, năm 2021: không xác định được (mục tiêu không ghi số)',
      'target, 2021: undetermined (the target states no figure)',
    ],
    [
      'pending, with its task',
      judged(level(bare(quantity('110', 'billionVnd'))), output, [seen('100', 'billionVnd', year(2020))]),
      'target, năm 2021: chưa có số cả kỳ; mục tiêu 110 tỷ đồng; số gốc 100 tỷ đồng; nhiệm vụ kế hoạch 110,00%',
      'target, 2021: pending; target 110 billion VND; base 100 billion VND; plan task 110.00%',
    ],
    [
      'pending, with the latest figure and how far it is from the bound',
      judged(level(atLeast(percent('58.8'))), share, [
        seen('58.7', 'percent', firstHalf(2021), { status: 'estimated' }),
      ]),
      'target, năm 2021: chưa có số cả kỳ; mới nhất ước thực hiện 58,7% (6 tháng đầu năm 2021), chênh lệch -0,1 điểm phần trăm; mục tiêu từ 58,8% trở lên',
      'target, 2021: pending; latest estimated 58.7% (first half of 2021), margin -0.1 percentage points; target at least 58.8%',
    ],
    [
      'pending, with a latest figure that only qualifies the true one',
      judged(level(atLeast(percent('58.8'))), share, [
        seen('58.7', 'percent', quarter(2021, 3), { qualifier: 'over' }),
      ]),
      'target, năm 2021: chưa có số cả kỳ; mới nhất thực hiện trên 58,7% (quý III/2021); mục tiêu từ 58,8% trở lên',
      'target, 2021: pending; latest actual over 58.7% (Q3 2021); target at least 58.8%',
    ],
    [
      'a pace over parts that follow on each other names the time that they make up',
      judged(
        level(bare(quantity('110', 'billionVnd'))),
        output,
        [seen('20', 'billionVnd', quarter(2021, 1)), seen('30', 'billionVnd', quarter(2021, 2))],
        { facts: 'toDate' },
      ),
      'target, năm 2021: chậm tiến độ; thực hiện 50 tỷ đồng (6 tháng đầu năm 2021); mục tiêu từ 110 tỷ đồng trở lên; hoàn thành 45,45%; thời gian đã qua 50,00%; còn phải thực hiện 60 tỷ đồng',
      'target, 2021: behind pace; actual 50 billion VND (first half of 2021); target at least 110 billion VND; completion 45.45%; elapsed 50.00%; still to come 60 billion VND',
    ],
  ])('%s', (_name, evaluation, vi, en) => {
    expect(formatEvaluation(evaluation)).toBe(vi)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toBe(en)
  })
})

describe('what the line says of the figure', () => {
  const hundred = level(bare(quantity('100', 'billionVnd')))

  test.each([
    ['its status, if it is not simply reported', { status: 'final' }, 'chính thức 99', 'final 99'],
    ['', { status: 'provisional' }, 'sơ bộ 99', 'provisional 99'],
    ['', { status: 'forecast' }, 'dự báo 99', 'forecast 99'],
    ['that it is only a bound', { qualifier: 'under' }, 'thực hiện dưới 99', 'actual under 99'],
    ['', { qualifier: 'atMost' }, 'thực hiện tối đa 99', 'actual at most 99'],
  ] as const)('%s %o', (_, more, vi, en) => {
    const evaluation = judged(hundred, output, [seen('99', 'billionVnd', undefined, more)])
    expect(formatEvaluation(evaluation)).toContain(`; ${vi} tỷ đồng;`)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain(`; ${en} billion VND;`)
  })

  test.each([
    ['over', 'trên 120', 'over 120'],
    ['atLeast', 'ít nhất 120', 'at least 120'],
  ] as const)('no margin where it is only known to be %s', (qualifier, vi, en) => {
    const evaluation = judged(hundred, output, [seen('120', 'billionVnd', undefined, { qualifier })])
    expect(formatEvaluation(evaluation)).toBe(`target, năm 2021: vượt; thực hiện ${vi} tỷ đồng; mục tiêu 100 tỷ đồng`)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain(`actual ${en} billion VND`)
  })

  test('that the year is nearly met, where a threshold is asked for', () => {
    const evaluation = judged(hundred, output, [seen('99', 'billionVnd')], { nearlyMet: '95' })
    expect(formatEvaluation(evaluation)).toContain('năm 2021: cơ bản đạt;')
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain('2021: nearly met;')
  })

  test('that the year runs ahead: 60 of 100 in half of it', () => {
    const evaluation = judged(hundred, output, [seen('60', 'billionVnd', firstHalf(2021))], { facts: 'toDate' })
    expect(formatEvaluation(evaluation)).toContain('năm 2021: vượt tiến độ;')
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain('2021: ahead of pace;')
  })
})

describe('a completion that is no plain quotient names its convention', () => {
  // goal 3,0 %, actual 2,5 %, base 5,0 %
  test.each<[Policy['completion'], vi: string, en: string]>([
    ['planOverActual', '120,00% (mục tiêu / thực hiện)', '120.00% (plan over actual)'],
    ['mirrored', '116,67% (đối xứng qua 100%)', '116.67% (mirrored at 100%)'],
    ['plannedReduction', '125,00% (phần đã giảm / phần phải giảm)', '125.00% (share of the planned reduction)'],
    ['naive', '83,33% (thực hiện / mục tiêu, càng thấp càng tốt)', '83.33% (actual over plan, lower is better)'],
  ])('%s of a share of poor households', (convention, vi, en) => {
    const poverty = indicatorOf('percent', 'lower', 'rate')
    const shares = [seen('5.0', 'percent', year(2020)), seen('2.5', 'percent')]
    const evaluation = judged(level(atMost(percent('3.0'))), poverty, shares, { completion: convention })
    expect(formatEvaluation(evaluation)).toContain(`hoàn thành ${vi};`)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain(`completion ${en};`)
  })

  test.each<[Policy['growthCompletion'], vi: string, en: string]>([
    ['ratioOfRates', '106,25% (tỷ số hai tốc độ tăng)', '106.25% (ratio of rates)'],
    ['ratioOfLevels', '100,46% (tỷ số hai tốc độ phát triển)', '100.46% (ratio of levels)'],
  ])('%s of 8,5 %% where 8 %% were planned', (growthCompletion, vi, en) => {
    const goal = growth(atLeast(percent('8')), { base: 'previousYear', reading: 'relative' })
    const levels = [seen('1000', 'billionVnd', year(2020)), seen('1085', 'billionVnd')]
    const evaluation = judged(goal, output, levels, { growthCompletion })
    expect(formatEvaluation(evaluation)).toContain(`hoàn thành ${vi};`)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toContain(`completion ${en};`)
  })
})

describe('what a target is called', () => {
  const sao = (amount: string) => ({ amount: decimal(amount), unit: 'sao' })
  const plan = planOf({
    units: [{ code: 'sao', vi: 'sào', en: 'sao', dimension: 'area', factor: decimal('360') }],
    areas: [
      { id: 'city', name: { vi: 'thành phố' }, level: 'district' },
      { id: 'north', name: { vi: 'phường Bắc', en: 'North ward' }, level: 'commune', parent: 'city' },
    ],
    indicators: [
      { ...indicatorOf('hectare'), id: 'other', name: { vi: 'Khác', en: 'Another' } },
      { ...indicatorOf('hectare'), unit: 'sao', name: { vi: 'Trồng rừng', en: 'Forest planted' } },
    ],
    targets: [{ ...targetOf(level(bare(sao('100')))), area: 'north', basis: { by: 'province', as: 'assigned' } }],
    observations: [{ ...seen('1', 'hectare'), area: 'north', quantity: sao('100') }],
  })
  const [evaluation] = evaluate(plan)
  const subject = (locale: 'vi-VN' | 'en', of: Plan = plan) =>
    evaluation && formatEvaluation(evaluation, { plan: of, locale }).split(':')[0]

  test('is its indicator, its ward and who set it', () => {
    expect(subject('vi-VN')).toBe('Trồng rừng, phường Bắc (tỉnh giao), năm 2021')
    expect(subject('en')).toBe('Forest planted, North ward (assigned by the province), 2021')
  })

  test('is Vietnamese where there is no English name', () => {
    const nameless: Plan = {
      ...plan,
      indicators: plan.indicators.map((each) => ({ ...each, name: { vi: each.name.vi } })),
      areas: plan.areas.map((each) => ({ ...each, name: { vi: each.name.vi } })),
    }
    expect(subject('en', nameless)).toBe('Trồng rừng, phường Bắc (assigned by the province), 2021')
  })

  test('is without a ward where the ward is the plan’s own', () => {
    expect(subject('vi-VN', { ...plan, area: 'north' })).toBe('Trồng rừng (tỉnh giao), năm 2021')
  })

  test('writes units that the plan declares itself', () => {
    expect(evaluation && formatEvaluation(evaluation, { plan })).toContain('thực hiện 100 sào')
  })
})
