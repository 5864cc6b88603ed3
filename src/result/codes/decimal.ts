export const decimalCodes = {
  'decimal.malformed': {
    problem: { vi: 'không phải số thập phân viết thường', en: 'not a plain decimal numeral' },
    mend: {
      vi: 'viết chữ số, dấu chấm trước phần thập phân, không số mũ (số kiểu Việt Nam đọc bằng parseNumber)',
      en: 'write digits with a point before decimals and no exponent (Vietnamese notation goes through parseNumber)',
    },
  },
  'decimal.tooManyDigits': {
    problem: { vi: 'số có quá nhiều chữ số', en: 'the numeral has too many digits' },
    mend: { vi: 'bớt chữ số', en: 'use fewer digits' },
  },
  'decimal.resultTooLong': {
    problem: { vi: 'kết quả có quá nhiều chữ số', en: 'the result has too many digits' },
    mend: { vi: 'làm tròn số đưa vào', en: 'round the inputs first' },
  },
  'decimal.divisionByZero': {
    problem: { vi: 'chia cho 0', en: 'division by zero' },
    mend: { vi: 'kiểm tra mẫu số trước', en: 'check the denominator first' },
  },
  'decimal.places': {
    problem: {
      vi: 'số chữ số thập phân yêu cầu không hợp lệ',
      en: 'the number of decimal places asked for is not valid',
    },
    mend: { vi: 'dùng số nguyên từ 0 đến giới hạn', en: 'use a whole number from 0 to the limit' },
  },
  'decimal.rounding': {
    problem: { vi: 'không có cách làm tròn này', en: 'no such rounding mode' },
    mend: { vi: 'dùng một trong bảy cách làm tròn', en: 'use one of the seven modes' },
  },
  'decimal.degree': {
    problem: { vi: 'bậc căn không hợp lệ', en: 'the degree of the root is not valid' },
    mend: { vi: 'dùng số nguyên từ 1 đến giới hạn', en: 'use a whole number from 1 to the limit' },
  },
  'decimal.negativeRadicand': {
    problem: { vi: 'không lấy căn của số âm', en: 'a negative number has no root' },
    mend: { vi: 'kiểm tra dấu của tỷ số trước', en: 'check the sign of the ratio first' },
  },
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
