export const sqlCodes = {
  'sql.dialect': {
    problem: { vi: 'không có phương ngữ SQL này', en: 'no such SQL dialect' },
    mend: { vi: 'dùng duckdb, postgres hoặc spark', en: 'use duckdb, postgres or spark' },
  },
  'sql.identifier': {
    problem: { vi: 'tên không dùng được trong SQL', en: 'the name cannot be used in SQL' },
    mend: {
      vi: 'dùng tên không rỗng, không có ký tự NUL, đủ ngắn cho hệ quản trị',
      en: 'use a name that is not empty, holds no NUL character and is short enough for the engine',
    },
  },
  'sql.columnMissing': {
    problem: { vi: 'thiếu tên cột mà công thức cần', en: 'a column that the formula needs is not named' },
    mend: { vi: 'ghi tên cột trong columns', en: 'name the column in `columns`' },
  },
  'sql.columnTwice': {
    problem: { vi: 'hai cột kết quả trùng tên', en: 'two columns of the result have one name' },
    mend: { vi: 'đổi tên hoặc bỏ bớt cột trong keep', en: 'rename the column, or leave it out of `keep`' },
  },
  'sql.scalarOnly': {
    problem: {
      vi: 'công thức này chỉ tính cho từng số, không tính được bằng SQL',
      en: 'this formula is for single figures only and cannot be SQL',
    },
    mend: { vi: 'tính bằng hàm averageGrowthRate', en: 'use the function averageGrowthRate' },
  },
  'sql.notOfSums': {
    problem: {
      vi: 'công thức này không áp dụng cho tổng của nhiều dòng',
      en: 'this formula has no meaning for totals',
    },
    mend: { vi: 'bỏ by, hoặc dùng công thức khác', en: 'leave out `by`, or use another formula' },
  },
  'sql.figure': {
    problem: { vi: 'số quá dài cho bảng SQL', en: 'the figure is too long for the SQL tables' },
    mend: {
      vi: 'ghi bằng đơn vị lớn hơn, nhiều nhất sáu chữ số thập phân',
      en: 'state it in another unit, with at most six decimal places',
    },
  },
  'sql.wholeUnit': {
    problem: {
      vi: 'tổng số và phần được tính bằng hai đơn vị khác nhau',
      en: 'the whole and the part are counted in different units',
    },
    mend: { vi: 'ghi hai chỉ tiêu bằng một đơn vị', en: 'state both indicators in one unit' },
  },
  'sql.option': {
    problem: { vi: 'tùy chọn không hợp lệ', en: 'the option is not valid' },
    mend: { vi: 'dùng một trong các giá trị cho phép', en: 'use one of the values listed' },
  },
  'sql.places': {
    problem: {
      vi: 'hệ quản trị này không in đúng được từng ấy chữ số thập phân',
      en: 'this engine cannot print so many decimal places exactly',
    },
    mend: { vi: 'bớt số chữ số thập phân, hoặc dùng PostgreSQL', en: 'ask for fewer places, or use PostgreSQL' },
  },
} as const
