export const unitCodes = {
  'unit.unknown': {
    problem: { vi: 'không có đơn vị này', en: 'no such unit' },
    mend: {
      vi: 'dùng mã trong bảng đơn vị, hoặc khai báo thêm đơn vị cho kế hoạch',
      en: 'use a code of the unit table, or declare the unit with the plan',
    },
  },
  'unit.notAQuantity': {
    problem: { vi: 'không phải đại lượng', en: 'not a quantity' },
    mend: { vi: "tạo bằng quantity('50', 'hectare')", en: "make one with quantity('50', 'hectare')" },
  },
  'unit.mixedDimensions': {
    problem: { vi: 'hai đơn vị không cùng loại', en: 'the units measure different things' },
    mend: {
      vi: 'chỉ so sánh, cộng, đổi các đơn vị cùng loại',
      en: 'compare, add and convert within one dimension only',
    },
  },
  'unit.inexactConversion': {
    problem: { vi: 'kết quả là số thập phân vô hạn', en: 'the result has no finite decimal form' },
    mend: { vi: 'yêu cầu số chữ số thập phân và cách làm tròn', en: 'ask for places and a rounding mode' },
  },
  'unit.duplicate': {
    problem: { vi: 'mã đơn vị đã có', en: 'the unit code is already taken' },
    mend: { vi: 'đặt mã khác', en: 'choose another code' },
  },
  'unit.malformed': {
    problem: { vi: 'khai báo đơn vị không hợp lệ', en: 'the unit is not well defined' },
    mend: {
      vi: 'mã kiểu camelCase, hệ số là số thập phân dương, có ký hiệu tiếng Việt và tiếng Anh',
      en: 'give a camelCase code, a positive decimal factor, and symbols in Vietnamese and English',
    },
  },
  'unit.nothingToAdd': {
    problem: { vi: 'không có đại lượng nào để cộng', en: 'there is nothing to add' },
    mend: { vi: 'đưa vào ít nhất một đại lượng', en: 'pass at least one quantity' },
  },
  'unit.notQuotient': {
    problem: { vi: 'đơn vị đích không phải thương của hai đơn vị', en: 'the unit is not the quotient of these two' },
    mend: { vi: 'dùng đơn vị năng suất, mật độ đúng loại', en: 'name a yield or density of matching dimensions' },
  },
} as const
