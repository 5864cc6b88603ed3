export const targetCodes = {
  'target.rangeReversed': {
    problem: { vi: 'đầu dưới của khoảng lớn hơn đầu trên', en: 'the low end of the range is above the high end' },
    mend: { vi: 'đổi chỗ hai đầu', en: 'swap the ends' },
  },
  'target.notABound': {
    problem: { vi: 'không phải mức mục tiêu', en: 'not a bound' },
    mend: {
      vi: "tạo bằng bare(quantity('50', 'hectare')), atLeast(…), between(…) hoặc unstated()",
      en: "make one with bare(quantity('50', 'hectare')), atLeast(…), between(…) or unstated()",
    },
  },
  'target.notStated': {
    problem: { vi: 'mục tiêu thiếu nội dung bắt buộc', en: 'the goal does not say all that it must' },
    mend: {
      vi: "ghi đủ các trường cần có; văn bản không ghi thì dùng 'unstated' hoặc 'ambiguous'",
      en: "give what is expected; where the document is silent, 'unstated' or 'ambiguous'",
    },
  },
} as const
