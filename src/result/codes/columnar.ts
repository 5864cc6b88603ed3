export const columnarCodes = {
  'columnar.moreIssues': {
    problem: { vi: 'còn lỗi khác chưa liệt kê', en: 'there are more issues than are listed' },
    mend: { vi: 'sửa các lỗi đã liệt kê rồi đọc lại', en: 'mend those listed and read again' },
  },
  'columnar.notShortDecimal': {
    problem: {
      vi: 'số máy tính này không phải số thập phân ngắn',
      en: 'this double is no short decimal: it was computed or cut somewhere',
    },
    mend: {
      vi: 'đưa số gốc vào bằng columnFromStrings',
      en: 'pass the figure as it was written through columnFromStrings',
    },
  },
  'columnar.lengthsDiffer': {
    problem: { vi: 'các cột không dài bằng nhau', en: 'the columns are not equally long' },
    mend: { vi: 'đưa vào các cột cùng số dòng', en: 'pass columns with the same rows' },
  },
  'columnar.needsShares': {
    problem: { vi: 'công thức này cần tỷ lệ phần trăm', en: 'this formula takes shares or rates' },
    mend: { vi: 'đưa vào cột có đơn vị %', en: 'pass columns in per cent or the like' },
  },
  'columnar.scalarRule': {
    problem: { vi: 'công thức này không tính theo cột', en: 'this formula does not run over columns' },
    mend: { vi: 'tính từng số bằng averageGrowthRate', en: 'apply averageGrowthRate figure by figure' },
  },
  'columnar.directionMissing': {
    problem: { vi: 'không rõ mức nào là tốt', en: 'it is not said which way is better' },
    mend: { vi: 'ghi bound hoặc better', en: 'say bound or better' },
  },
  'columnar.boundCode': {
    problem: { vi: 'không có mã mức này', en: 'no such reading of a bound' },
    mend: { vi: 'dùng số của boundCodes', en: 'use the numbers of boundCodes' },
  },
  'columnar.highMissing': {
    problem: { vi: 'thiếu đầu trên của khoảng', en: 'the upper ends of the ranges are missing' },
    mend: { vi: 'đưa cột plannedHigh cùng đơn vị với planned', en: 'pass plannedHigh, in the unit of planned' },
  },
  'columnar.nothingNearlyMet': {
    problem: {
      vi: 'nearlyMet chỉ dùng khi tính tỷ lệ hoàn thành',
      en: 'nearlyMet is about a completion, which is not computed here',
    },
    mend: {
      vi: 'bỏ nearlyMet, hoặc dùng công thức hoàn thành',
      en: 'leave nearlyMet out, or take a completion formula',
    },
  },
} as const
