export const auditCodes = {
  'audit.unknownReference': {
    problem: {
      vi: 'nhận định nhắc tới một số không có trong kế hoạch',
      en: 'a claim speaks of a figure that the plan does not hold',
    },
    mend: { vi: 'tạo kế hoạch bằng definePlan hoặc parsePlan', en: 'make the plan with definePlan or parsePlan' },
  },
  'audit.nothingToInfer': {
    problem: { vi: 'không có nội dung nào để suy ra', en: 'there is no statement to infer from' },
    mend: { vi: 'đưa ít nhất một cặp part, stated', en: 'give at least one pair of part and stated' },
  },
  'audit.notACount': {
    problem: { vi: 'tổng số phải là số nguyên dương', en: 'the whole must be a whole number above zero' },
    mend: { vi: 'đưa số đếm, không phải số đo', en: 'give a count, not a measure' },
  },
} as const
