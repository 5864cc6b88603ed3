export const interopCodes = {
  'interop.tooLong': {
    problem: { vi: 'văn bản CSV quá dài', en: 'the CSV text is too long' },
    mend: {
      vi: 'chia nhỏ, hoặc đọc bằng readCsv của ktxh/columnar',
      en: 'split it, or read it with readCsv of ktxh/columnar',
    },
  },
  'interop.noHeader': {
    problem: { vi: 'không có dòng tiêu đề', en: 'there is no header line' },
    mend: { vi: 'ghi tên các cột ở dòng đầu', en: 'name the columns in the first line' },
  },
  'interop.duplicateColumn': {
    problem: { vi: 'tên cột bị trùng', en: 'two columns have the same name' },
    mend: { vi: 'đặt tên khác nhau cho các cột', en: 'give every column a name of its own' },
  },
  'interop.delimiter': {
    problem: { vi: 'dấu phân cách này không dùng được', en: 'fields are not separated like this' },
    mend: { vi: 'dùng dấu phẩy, dấu chấm phẩy hoặc tab', en: 'use a comma, a semicolon or a tab' },
  },
  'interop.otherDelimiter': {
    problem: {
      vi: 'chỉ có một cột, mà tên có dấu phân cách khác',
      en: 'one column, whose name holds another delimiter',
    },
    mend: { vi: 'ghi delimiter nếu tệp dùng dấu đó', en: 'name the delimiter, if that is what the file uses' },
  },
  'interop.fieldCount': {
    problem: { vi: 'số ô của dòng khác số cột', en: 'the line has another number of fields than the header' },
    mend: { vi: 'kiểm tra dấu phẩy và dấu nháy kép của dòng', en: 'check the commas and quotes of the line' },
  },
  'interop.strayQuote': {
    problem: { vi: 'dấu nháy kép sai chỗ', en: 'a quote stands in the wrong place' },
    mend: {
      vi: 'bao cả ô trong dấu nháy kép, và viết đôi dấu nháy bên trong',
      en: 'put quotes around the whole field, and double those inside it',
    },
  },
  'interop.openQuote': {
    problem: { vi: 'dấu nháy kép chưa đóng', en: 'a quoted field does not end' },
    mend: { vi: 'đóng dấu nháy kép', en: 'close the quote' },
  },
} as const
