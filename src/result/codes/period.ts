export const periodCodes = {
  'period.malformed': {
    problem: { vi: 'không phải mã kỳ', en: 'not a period code' },
    mend: {
      vi: 'viết như 2020, 2020-S1, 2020-Q3, 2020-06, 2020-06-30, 2020-01-01/P9M, 2020-01-01/2020-08-24 hoặc ../2020-06-30',
      en: 'write it like 2020, 2020-S1, 2020-Q3, 2020-06, 2020-06-30, 2020-01-01/P9M, 2020-01-01/2020-08-24 or ../2020-06-30',
    },
  },
  'period.malformedDate': {
    problem: { vi: 'không phải ngày viết theo năm-tháng-ngày', en: 'not a date written as year, month, day' },
    mend: { vi: 'viết như 2020-06-30', en: 'write it like 2020-06-30' },
  },
  'period.noSuchDay': {
    problem: { vi: 'không có ngày này trong lịch', en: 'the calendar has no such day' },
    mend: { vi: 'kiểm tra ngày và tháng', en: 'check the day and the month' },
  },
  'period.yearOutOfRange': {
    problem: { vi: 'năm ngoài phạm vi', en: 'the year is out of range' },
    mend: { vi: 'dùng năm từ 1000 đến 9999', en: 'use years from 1000 to 9999' },
  },
  'period.noSuchQuarter': {
    problem: { vi: 'không có quý này', en: 'no such quarter' },
    mend: { vi: 'dùng quý từ 1 đến 4', en: 'use a quarter from 1 to 4' },
  },
  'period.noSuchMonth': {
    problem: { vi: 'không có tháng này', en: 'no such month' },
    mend: { vi: 'dùng tháng từ 1 đến 12', en: 'use a month from 1 to 12' },
  },
  'period.monthCount': {
    problem: { vi: 'số tháng đầu năm không hợp lệ', en: 'a year has no such number of first months' },
    mend: { vi: 'dùng số nguyên từ 1 đến 12', en: 'use a whole number from 1 to 12' },
  },
  'period.reversed': {
    problem: { vi: 'kỳ kết thúc trước khi bắt đầu', en: 'the period ends before it starts' },
    mend: { vi: 'đổi chỗ hai mốc', en: 'exchange the two ends' },
  },
  'period.tooLong': {
    problem: { vi: 'kỳ quá dài', en: 'the period is too long' },
    mend: { vi: 'chia thành các kỳ ngắn hơn', en: 'divide it into shorter ones' },
  },
  'period.notMonthStart': {
    problem: {
      vi: 'kỳ tính theo tháng hoặc năm không bắt đầu từ ngày đầu tháng',
      en: 'a period counted in months or years does not start on the first of a month',
    },
    mend: { vi: 'ghi ngày đầu và ngày cuối của kỳ', en: 'write the first and the last day of the period' },
  },
  'period.shift': {
    problem: { vi: 'số kỳ cần dịch không hợp lệ', en: 'the number of periods to shift by is not valid' },
    mend: { vi: 'dùng số nguyên', en: 'use a whole number' },
  },
  'period.startNotStated': {
    problem: { vi: 'kỳ lũy kế không ghi ngày bắt đầu', en: 'the start of the cumulative period is not stated' },
    mend: { vi: 'dùng kỳ có ngày bắt đầu', en: 'use a period with a start' },
  },
  'period.notWithin': {
    problem: { vi: 'kỳ không nằm trong kỳ kia', en: 'the period does not lie within the other one' },
    mend: { vi: 'kiểm tra bằng contains trước', en: 'check with contains first' },
  },
  'period.notDivisible': {
    problem: {
      vi: 'kỳ không gồm trọn các kỳ con loại này',
      en: 'the period is not made up of whole periods of this kind',
    },
    mend: { vi: 'chọn loại kỳ con ngắn hơn', en: 'ask for a shorter kind' },
  },
  'period.notInSdmx': {
    problem: { vi: 'SDMX không có mã cho kỳ lũy kế không ghi ngày bắt đầu', en: 'SDMX has no code for an open start' },
    mend: { vi: 'ghi ngày bắt đầu của kỳ', en: 'give the period a start' },
  },
} as const
