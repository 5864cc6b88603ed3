export const schemaCodes = {
  'schema.missing': {
    problem: { vi: 'thiếu trường bắt buộc', en: 'a required field is missing' },
    mend: { vi: 'thêm trường này', en: 'add the field' },
  },
  'schema.unknownField': {
    problem: { vi: 'trường không có trong định dạng', en: 'the format has no such field' },
    mend: { vi: 'bỏ trường này hoặc sửa tên', en: 'remove it or correct its name' },
  },
  'schema.wrongType': {
    problem: { vi: 'sai kiểu dữ liệu', en: 'the value is of the wrong type' },
    mend: {
      vi: 'dùng đúng kiểu; số liệu ghi dạng chuỗi, ví dụ "3696.0"',
      en: 'use the expected type; figures are written as strings, such as "3696.0"',
    },
  },
  'schema.notAnOption': {
    problem: { vi: 'giá trị không thuộc danh mục', en: 'the value is none of those allowed' },
    mend: { vi: 'chọn một giá trị trong danh mục', en: 'use one of those expected' },
  },
  'schema.noVariant': {
    problem: { vi: 'không khớp dạng nào được phép', en: 'the value has none of the forms allowed' },
    mend: { vi: 'ghi đúng một dạng', en: 'give just one of the forms' },
  },
  'schema.length': {
    problem: { vi: 'độ dài không hợp lệ', en: 'the length is not allowed' },
    mend: { vi: 'sửa cho đúng độ dài', en: 'keep to the expected length' },
  },
  'schema.tooDeep': {
    problem: { vi: 'dữ liệu lồng quá sâu hoặc lặp vòng', en: 'the value is nested too deeply, or contains itself' },
    mend: { vi: 'dùng dữ liệu phẳng như JSON của ktxh', en: 'give it flat tables, as ktxh writes them' },
  },
  'schema.tooManyNodes': {
    problem: { vi: 'dữ liệu có quá nhiều giá trị', en: 'there are too many values' },
    mend: { vi: 'chia thành nhiều kế hoạch', en: 'divide it into several plans' },
  },
  'schema.tooManyItems': {
    problem: { vi: 'danh sách quá dài', en: 'the list is too long' },
    mend: { vi: 'chia thành nhiều kế hoạch', en: 'divide it into several plans' },
  },
  'schema.textTooLong': {
    problem: { vi: 'chuỗi quá dài', en: 'the text is too long' },
    mend: { vi: 'rút ngắn chuỗi', en: 'shorten the text' },
  },
  'schema.refusedKey': {
    problem: { vi: 'tên trường bị cấm', en: 'a field of this name is refused' },
    mend: { vi: 'bỏ trường này', en: 'remove it' },
  },
  'schema.unreadable': {
    problem: { vi: 'không đọc được dữ liệu', en: 'the value cannot be read' },
    mend: { vi: 'đưa vào kết quả của JSON.parse', en: 'pass what JSON.parse gives' },
  },
  'schema.notNormalised': {
    problem: { vi: 'chữ tiếng Việt dạng tổ hợp rời', en: 'the text is not in Unicode form NFC' },
    mend: { vi: 'chuyển về dạng dựng sẵn (NFC)', en: 'normalise it to NFC, so that equal names are equal' },
  },
} as const
