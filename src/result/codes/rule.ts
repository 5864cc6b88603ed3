export const ruleCodes = {
  'rule.inputMissing': {
    problem: { vi: 'thiếu một số đưa vào công thức', en: 'an input of the formula is missing' },
    mend: { vi: 'đưa đủ các số mà công thức cần', en: 'pass every input that the formula names' },
  },
  'rule.mixedFigures': {
    problem: { vi: 'có số kèm đơn vị lẫn với số không đơn vị', en: 'quantities and bare numbers are mixed' },
    mend: { vi: 'ghi đơn vị cho tất cả, hoặc không ghi cho số nào', en: 'give all of them units, or none' },
  },
} as const
