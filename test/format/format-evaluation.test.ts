import { describe, expect, test } from 'vitest'
import { formatEvaluation } from '../../src/format/index.ts'
import { firstHalf, year } from '../../src/period/index.ts'
import { atMost, bare, between, growth, level } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const output = indicatorOf('billionVnd')

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
      'pending, with its task',
      judged(level(bare(quantity('110', 'billionVnd'))), output, [seen('100', 'billionVnd', year(2020))]),
      'target, năm 2021: chưa có số cả kỳ; mục tiêu 110 tỷ đồng; số gốc 100 tỷ đồng; nhiệm vụ kế hoạch 110,00%',
      'target, 2021: pending; target 110 billion VND; base 100 billion VND; plan task 110.00%',
    ],
  ])('%s', (_name, evaluation, vi, en) => {
    expect(formatEvaluation(evaluation)).toBe(vi)
    expect(formatEvaluation(evaluation, { locale: 'en' })).toBe(en)
  })
})
