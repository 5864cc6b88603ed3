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
} as const
