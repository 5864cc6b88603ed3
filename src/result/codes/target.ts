export const targetCodes = {
  'target.rangeReversed': {
    problem: { vi: 'đầu dưới của khoảng lớn hơn đầu trên', en: 'the low end of the range is above the high end' },
    mend: { vi: 'đổi chỗ hai đầu', en: 'swap the ends' },
  },
} as const
