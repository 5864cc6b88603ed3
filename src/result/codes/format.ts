export const formatCodes = {
  'format.locale': {
    problem: { vi: 'không viết được ngôn ngữ này', en: 'ktxh does not write this language' },
    mend: { vi: "dùng 'vi-VN' hoặc 'en'", en: "use 'vi-VN' or 'en'" },
  },
  'format.unknownWord': {
    problem: { vi: 'từ không có trong danh mục', en: 'the value is none of those that have a name' },
    mend: { vi: 'kiểm tra dữ liệu bằng planIssues', en: 'check the data with planIssues' },
  },
} as const
