export const aggregateCodes = {
  'aggregate.request': {
    problem: { vi: 'yêu cầu tổng hợp không hợp lệ', en: 'this cannot be asked for' },
    mend: { vi: 'dùng một trong các giá trị đã nêu', en: 'use one of the answers named' },
  },
  'aggregate.areasOverlap': {
    problem: { vi: 'một địa bàn được cộng hai lần', en: 'an area would be added up twice' },
    mend: {
      vi: 'bỏ địa bàn lặp lại hoặc nằm trong địa bàn khác',
      en: 'leave out what is repeated or lies in another one',
    },
  },
  'aggregate.areaOutside': {
    problem: { vi: 'địa bàn không thuộc đơn vị được tổng hợp', en: 'the area does not belong to the one rolled up to' },
    mend: { vi: 'kiểm tra cấp trên của địa bàn', en: 'check what the area is a part of' },
  },
  'aggregate.periodsDoNotCover': {
    problem: { vi: 'các kỳ không nối liền thành kỳ tổng hợp', en: 'the periods do not make up the whole period' },
    mend: {
      vi: 'dùng các kỳ nối tiếp nhau, không trùng, đủ kỳ',
      en: 'use periods that follow on each other and fill it',
    },
  },
  'aggregate.periodAcross': {
    problem: {
      vi: 'kỳ báo cáo nằm một phần ngoài kỳ tổng hợp',
      en: 'the report covers days on both sides of the period',
    },
    mend: { vi: 'tách số theo đúng kỳ', en: 'divide the report at the end of the period' },
  },
  'aggregate.reportedTwice': {
    problem: {
      vi: 'đơn vị báo cáo hai số khác nhau cho cùng kỳ',
      en: 'two different figures are reported for one thing',
    },
    mend: { vi: 'ghi ngày báo cáo (asOf) của số đính chính', en: 'give the correction its day (asOf)' },
  },
  'aggregate.mixedUnits': {
    problem: { vi: 'số báo cáo bằng đơn vị khác loại', en: 'the report counts in a unit of something else' },
    mend: { vi: 'báo cáo bằng đơn vị của chỉ tiêu', en: 'report in a unit of the indicator' },
  },
} as const
