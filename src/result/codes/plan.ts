export const planCodes = {
  'plan.malformed': {
    problem: { vi: 'không đúng dạng dữ liệu của kế hoạch', en: 'not what a plan holds here' },
    mend: { vi: 'sửa theo dạng cần có', en: 'give a value of the expected form' },
  },
  'plan.notCanonical': {
    problem: { vi: 'viết không theo dạng chuẩn', en: 'not written in its one standard form' },
    mend: { vi: 'viết đúng dạng chuẩn', en: 'write the standard form' },
  },
  'plan.duplicateId': {
    problem: { vi: 'mã đã dùng cho dòng khác trong bảng', en: 'the id is already taken by another row of the table' },
    mend: { vi: 'đặt mã khác', en: 'choose another id' },
  },
  'plan.unknownReference': {
    problem: { vi: 'mã được dẫn không có trong kế hoạch', en: 'the plan has no row with this id' },
    mend: { vi: 'thêm dòng còn thiếu hoặc sửa mã', en: 'add the missing row or correct the id' },
  },
  'plan.noOutOf': {
    problem: { vi: 'số thực hiện này không ghi tổng số đi kèm', en: 'the observation does not say what it is out of' },
    mend: {
      vi: 'ghi outOf cho số thực hiện, hoặc dẫn số khác',
      en: 'give the observation an outOf, or name another figure',
    },
  },
  'plan.wrongDimension': {
    problem: { vi: 'đơn vị không hợp với chỉ tiêu', en: 'the unit does not measure this' },
    mend: { vi: 'dùng đơn vị cùng loại với chỉ tiêu', en: 'use a unit of the expected kind' },
  },
  'plan.pointsOfNoShare': {
    problem: { vi: 'điểm phần trăm cho chỉ tiêu không phải tỷ lệ', en: 'percentage points of what is no share' },
    mend: {
      vi: "ghi reading là 'relative' hoặc 'units', hoặc sửa đơn vị của chỉ tiêu",
      en: "read the change as 'relative' or 'units', or correct the indicator's unit",
    },
  },
  'plan.spanTooLong': {
    problem: { vi: 'giai đoạn bình quân quá nhiều năm', en: 'the average runs over too many years' },
    mend: { vi: 'sửa giai đoạn', en: 'correct the span' },
  },
  'plan.periodTooLong': {
    problem: { vi: 'kỳ của mục tiêu dài hơn kỳ kế hoạch', en: "the target's period is longer than the plan's" },
    mend: {
      vi: 'sửa kỳ của mục tiêu, hoặc đưa mục tiêu vào kế hoạch dài hơn',
      en: 'correct the period, or put the target into a plan that is as long',
    },
  },
  'plan.cycle': {
    problem: { vi: 'các dòng dẫn vòng về chính mình', en: 'the rows lead back to themselves' },
    mend: { vi: 'bỏ một mắt của vòng', en: 'take out one link of the circle' },
  },
  'plan.loneGroupMember': {
    problem: { vi: 'nhóm chỉ có một mục tiêu', en: 'the group has a single target' },
    mend: {
      vi: 'cho các mục tiêu khác cùng mã nhóm, hoặc bỏ mã nhóm',
      en: 'give the other targets the same group, or take the group away',
    },
  },
  'plan.nothingSummed': {
    problem: { vi: 'tổng không có số hạng', en: 'the sum has no parts' },
    mend: { vi: 'ghi ít nhất một số hạng', en: 'name at least one part' },
  },
  'plan.negativeChange': {
    problem: { vi: 'mức tăng, giảm ghi số âm', en: 'the size of the change is negative' },
    mend: { vi: 'ghi số dương và chọn chiều tăng hoặc giảm', en: 'state a positive size and choose the direction' },
  },
  'plan.reportedTwice': {
    problem: {
      vi: 'số này trái với số đã có cho cùng nội dung và cùng ngày báo cáo',
      en: 'another figure for the same thing was stated on the same day',
    },
    mend: { vi: 'ghi ngày (asOf) sau nếu là số đính chính', en: 'if it is a correction, give it a later day (asOf)' },
  },
  'plan.moreIssues': {
    problem: { vi: 'còn lỗi khác chưa liệt kê', en: 'further issues are not listed' },
    mend: { vi: 'sửa các lỗi đã nêu rồi kiểm tra lại', en: 'mend those listed and check again' },
  },
} as const
