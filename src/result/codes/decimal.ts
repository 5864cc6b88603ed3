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
} as const
