export const rootCodes = {
  'decimal.degree': {
    problem: { vi: 'bậc căn không hợp lệ', en: 'the degree of the root is not valid' },
    mend: { vi: 'dùng số nguyên từ 1 đến giới hạn', en: 'use a whole number from 1 to the limit' },
  },
  'decimal.negativeRadicand': {
    problem: { vi: 'không lấy căn của số âm', en: 'a negative number has no root' },
    mend: { vi: 'kiểm tra dấu của tỷ số trước', en: 'check the sign of the ratio first' },
  },
} as const
