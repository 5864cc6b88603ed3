export const allocationCodes = {
  'decimal.remainder': {
    problem: { vi: 'không có cách chia phần dư này', en: 'no such way to give away the remainder' },
    mend: { vi: 'dùng một trong ba cách có tên', en: 'use one of the three named ways' },
  },
  'decimal.tooFine': {
    problem: {
      vi: 'số cần chia có nhiều chữ số thập phân hơn các phần',
      en: 'what is to be shared out has more decimals than the shares',
    },
    mend: { vi: 'tăng số chữ số thập phân của các phần', en: 'give the shares more decimal places' },
  },
  'decimal.negativeWeight': {
    problem: { vi: 'trọng số âm', en: 'a weight is negative' },
    mend: { vi: 'dùng trọng số từ 0 trở lên', en: 'use weights of zero or more' },
  },
  'decimal.zeroWeights': {
    problem: { vi: 'không có trọng số nào lớn hơn 0', en: 'no weight is above zero' },
    mend: { vi: 'chọn trọng số khác', en: 'choose other weights' },
  },
  'decimal.minimumCount': {
    problem: { vi: 'số mức tối thiểu khác số phần', en: 'there are not as many minimums as shares' },
    mend: { vi: 'ghi một mức chung, hoặc mỗi phần một mức', en: 'give one for all, or one for each' },
  },
  'decimal.minimumTooLarge': {
    problem: { vi: 'mức tối thiểu âm hoặc cộng lại vượt tổng', en: 'the minimums are negative or exceed the total' },
    mend: { vi: 'giảm mức tối thiểu', en: 'lower the minimums' },
  },
} as const
