import {
  positiveActual,
  positiveBase,
  positiveTarget,
  positiveTargetLevel,
  positiveWhole,
  positiveWholeBase,
  targetBelowBase,
  targetOffBase,
} from './guards.ts'
import type { QuotientRule, RootRule } from './rule.ts'
import {
  actual,
  base,
  current,
  lessActual,
  lessBase,
  lessPartBase,
  lessPlanned,
  one,
  part,
  partCurrent,
  planned,
  target,
  twicePlanned,
  whole,
  wholeBase,
} from './terms.ts'

export const completionRatioRule: QuotientRule = {
  kind: 'quotient',
  name: 'completionRatio',
  title: { vi: 'tỷ lệ hoàn thành kế hoạch', en: 'completion ratio' },
  formula: 'y1 / yk',
  inputs: ['actual', 'planned'],
  numerator: [actual],
  denominator: [planned],
  guards: positiveTarget,
  result: 'ratio',
  ofSums: true,
}

export const planTaskRule: QuotientRule = {
  kind: 'quotient',
  name: 'planTask',
  title: { vi: 'nhiệm vụ kế hoạch', en: 'plan task' },
  formula: 'yk / y0',
  inputs: ['planned', 'base'],
  numerator: [planned],
  denominator: [base],
  guards: positiveBase,
  result: 'ratio',
  ofSums: true,
}

export const developmentRateRule: QuotientRule = {
  kind: 'quotient',
  name: 'developmentRate',
  title: { vi: 'tốc độ phát triển', en: 'development rate' },
  formula: 'y1 / y0',
  inputs: ['current', 'base'],
  numerator: [current],
  denominator: [base],
  guards: positiveBase,
  result: 'ratio',
  ofSums: true,
}

export const growthRateRule: QuotientRule = {
  kind: 'quotient',
  name: 'growthRate',
  title: { vi: 'tốc độ tăng', en: 'growth rate' },
  formula: '(y1 − y0) / y0',
  inputs: ['current', 'base'],
  numerator: [current, lessBase],
  denominator: [base],
  guards: positiveBase,
  result: 'ratio',
  ofSums: true,
}

export const absoluteChangeRule: QuotientRule = {
  kind: 'quotient',
  name: 'absoluteChange',
  title: { vi: 'lượng tăng, giảm tuyệt đối', en: 'absolute change' },
  formula: 'y1 − y0',
  inputs: ['current', 'base'],
  numerator: [current, lessBase],
  denominator: [one],
  guards: [],
  result: 'difference',
  ofSums: true,
}

export const pointChangeRule: QuotientRule = {
  kind: 'quotient',
  name: 'pointChange',
  title: { vi: 'chênh lệch điểm phần trăm', en: 'change in percentage points' },
  formula: 'p1 − p0',
  inputs: ['current', 'base'],
  numerator: [current, lessBase],
  denominator: [one],
  guards: [],
  result: 'points',
  ofSums: false,
}

export const shareRule: QuotientRule = {
  kind: 'quotient',
  name: 'share',
  title: { vi: 'tỷ trọng, cơ cấu', en: 'share' },
  formula: 'bộ phận / tổng số',
  inputs: ['part', 'whole'],
  numerator: [part],
  denominator: [whole],
  guards: positiveWhole,
  result: 'ratio',
  ofSums: true,
}

export const wayToTargetRule: QuotientRule = {
  kind: 'quotient',
  name: 'wayToTarget',
  title: { vi: 'mức thực hiện chặng đường tới mục tiêu', en: 'way to the target' },
  formula: '(y1 − y0) / (yk − y0)',
  inputs: ['current', 'base', 'target'],
  numerator: [current, lessBase],
  denominator: [target, lessBase],
  guards: targetOffBase,
  result: 'ratio',
  ofSums: true,
}

export const contributionToGrowthRule: QuotientRule = {
  kind: 'quotient',
  name: 'contributionToGrowth',
  title: { vi: 'đóng góp vào tăng trưởng', en: 'contribution to growth' },
  formula: '(bộ phận 1 − bộ phận 0) / tổng số 0',
  inputs: ['partCurrent', 'partBase', 'wholeBase'],
  numerator: [partCurrent, lessPartBase],
  denominator: [wholeBase],
  guards: positiveWholeBase,
  result: 'points',
  ofSums: true,
}

export const planOverActualRule: QuotientRule = {
  kind: 'quotient',
  name: 'planOverActual',
  title: { vi: 'kế hoạch trên thực hiện (chỉ tiêu nghịch)', en: 'plan over actual (lower is better)' },
  formula: 'yk / y1',
  inputs: ['actual', 'planned'],
  numerator: [planned],
  denominator: [actual],
  guards: positiveActual,
  result: 'ratio',
  ofSums: true,
}

export const mirroredRule: QuotientRule = {
  kind: 'quotient',
  name: 'mirrored',
  title: { vi: 'đối xứng qua 100% (chỉ tiêu nghịch)', en: 'mirrored at 100 % (lower is better)' },
  formula: '2 − y1 / yk',
  inputs: ['actual', 'planned'],
  numerator: [twicePlanned, lessActual],
  denominator: [planned],
  guards: positiveTarget,
  result: 'ratio',
  ofSums: true,
}

export const plannedReductionRule: QuotientRule = {
  kind: 'quotient',
  name: 'plannedReduction',
  title: {
    vi: 'phần đã giảm trên phần phải giảm (chỉ tiêu nghịch)',
    en: 'share of the planned reduction (lower is better)',
  },
  formula: '(y0 − y1) / (y0 − yk)',
  inputs: ['actual', 'planned', 'base'],
  numerator: [base, lessActual],
  denominator: [base, lessPlanned],
  guards: targetBelowBase,
  result: 'ratio',
  ofSums: true,
}

export const naiveRule: QuotientRule = {
  kind: 'quotient',
  name: 'naive',
  title: {
    vi: 'thực hiện trên kế hoạch (chỉ tiêu nghịch, càng thấp càng tốt)',
    en: 'actual over plan (lower is better)',
  },
  formula: 'y1 / yk',
  inputs: ['actual', 'planned'],
  numerator: [actual],
  denominator: [planned],
  guards: positiveTarget,
  result: 'ratio',
  ofSums: true,
}

export const pointDifferenceRule: QuotientRule = {
  kind: 'quotient',
  name: 'pointDifference',
  title: { vi: 'chênh lệch tốc độ tăng, điểm phần trăm', en: 'difference of the growth rates in points' },
  formula: 'r1 − rk',
  inputs: ['actual', 'planned'],
  numerator: [actual, lessPlanned],
  denominator: [one],
  guards: [],
  result: 'points',
  ofSums: false,
}

export const ratioOfRatesRule: QuotientRule = {
  kind: 'quotient',
  name: 'ratioOfRates',
  title: { vi: 'tỷ số hai tốc độ tăng', en: 'ratio of the growth rates' },
  formula: 'r1 / rk',
  inputs: ['actual', 'planned'],
  numerator: [actual],
  denominator: [planned],
  guards: positiveTarget,
  result: 'ratio',
  ofSums: false,
}

export const ratioOfLevelsRule: QuotientRule = {
  kind: 'quotient',
  name: 'ratioOfLevels',
  title: { vi: 'tỷ số hai tốc độ phát triển', en: 'ratio of the levels reached' },
  formula: '(1 + r1) / (1 + rk)',
  inputs: ['actual', 'planned'],
  numerator: [one, actual],
  denominator: [one, planned],
  guards: positiveTargetLevel,
  result: 'ratio',
  ofSums: false,
}

export const averageGrowthRateRule: RootRule = {
  kind: 'root',
  name: 'averageGrowthRate',
  title: { vi: 'tốc độ tăng bình quân', en: 'average growth rate' },
  formula: '(yn / y0)^(1/n) − 1',
  inputs: ['current', 'base'],
  scalarOnly: true,
}
