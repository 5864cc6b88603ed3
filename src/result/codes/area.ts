export const areaCodes = {
  'area.endsBeforeStart': {
    problem: { vi: 'đơn vị hết tồn tại trước khi thành lập', en: 'the area ends before it starts' },
    mend: { vi: 'sửa ngày thành lập hoặc ngày kết thúc', en: 'correct the first or the last day' },
  },
  'area.unknown': {
    problem: { vi: 'không có đơn vị hành chính này', en: 'no such area' },
    mend: { vi: 'dùng mã có trong bảng địa bàn', en: 'use an id of the table of areas' },
  },
  'area.outlivesParent': {
    problem: {
      vi: 'đơn vị tồn tại khi cấp trên chưa có hoặc không còn',
      en: 'the area exists on days on which its parent does not',
    },
    mend: {
      vi: 'sửa ngày, hoặc tách thành hai đơn vị kế thừa nhau',
      en: 'correct the days, or make it two areas, the second succeeding the first',
    },
  },
  'area.undatedSuccession': {
    problem: {
      vi: 'kế thừa mà không ghi ngày kết thúc và ngày thành lập',
      en: 'an area succeeds another one without both days being stated',
    },
    mend: {
      vi: 'ghi ngày cuối của đơn vị cũ và ngày đầu của đơn vị mới',
      en: 'state the last day of the old area and the first day of the new one',
    },
  },
  'area.overlap': {
    problem: {
      vi: 'đơn vị kế thừa bắt đầu khi đơn vị cũ còn tồn tại',
      en: 'the successor starts while the old area still exists',
    },
    mend: { vi: 'cho bắt đầu vào ngày kế tiếp', en: 'let it start on the day after' },
  },
  'area.gap': {
    problem: {
      vi: 'có khoảng trống giữa đơn vị cũ và đơn vị kế thừa',
      en: 'there are days between the old area and its successor',
    },
    mend: { vi: 'nối liền hai thời hạn', en: 'let one follow on the other' },
  },
  'area.shares': {
    problem: {
      vi: 'các phần chia cho đơn vị kế thừa không đủ 100%',
      en: 'the shares that went to the successors are not the whole',
    },
    mend: { vi: 'sửa các phần, hoặc bỏ phần chưa biết', en: 'correct the shares, or leave out one that is not known' },
  },
  'area.sameCode': {
    problem: {
      vi: 'hai đơn vị cùng cấp mang cùng mã trong cùng thời gian',
      en: 'two areas of one level have the same official code at one time',
    },
    mend: { vi: 'sửa mã hoặc thời hạn', en: 'correct the code or the days' },
  },
} as const
