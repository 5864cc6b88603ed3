export const areaCodes = {
  'area.endsBeforeStart': {
    problem: { vi: 'đơn vị hết tồn tại trước khi thành lập', en: 'the area ends before it starts' },
    mend: { vi: 'sửa ngày thành lập hoặc ngày kết thúc', en: 'correct the first or the last day' },
  },
} as const
