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
  'interop.dataflow': {
    problem: { vi: 'tên dataflow không hợp lệ', en: 'the dataflow is not named as SDMX names one' },
    mend: { vi: 'viết "CƠ_QUAN:MÃ(1.0)", chữ không dấu', en: 'write "AGENCY:ID(1.0)"' },
  },
  'interop.sameUnitCode': {
    problem: { vi: 'hai đơn vị có cùng mã SDMX', en: 'two units have the same SDMX codes' },
    mend: { vi: 'chọn mã khác trong unitCodes', en: 'choose other codes in unitCodes' },
  },
  'interop.notSdmxCsv': {
    problem: { vi: 'đây không phải SDMX-CSV 2.0', en: 'this is not SDMX-CSV 2.0' },
    mend: {
      vi: 'hai cột đầu phải là STRUCTURE và STRUCTURE_ID',
      en: 'begin with the columns STRUCTURE and STRUCTURE_ID',
    },
  },
  'interop.missingColumn': {
    problem: { vi: 'thiếu một cột bắt buộc', en: 'a column that is needed is missing' },
    mend: {
      vi: 'thêm cột này, hoặc ghi tên khác của nó ở dimensions',
      en: 'add it, or give its other name in dimensions',
    },
  },
  'interop.columnNotRead': {
    problem: { vi: 'cột này không được đọc', en: 'this column is not read' },
    mend: { vi: 'kiểm tra cột có phân biệt các số liệu với nhau không', en: 'check whether it tells figures apart' },
  },
  'interop.emptyField': {
    problem: { vi: 'ô này bắt buộc mà để trống', en: 'this field is needed, and is empty' },
    mend: { vi: 'điền giá trị', en: 'fill it in' },
  },
  'interop.action': {
    problem: { vi: 'thao tác này không cho số liệu', en: 'this action brings no figure' },
    mend: { vi: 'chỉ dùng I, A, M hoặc R; bỏ dòng xóa', en: 'use I, A, M or R, and leave deletions out' },
  },
  'interop.missingValue': {
    problem: { vi: 'dòng không có giá trị nên được bỏ qua', en: 'the line has no value and is left out' },
    mend: { vi: 'không cần làm gì, nếu số liệu vốn thiếu', en: 'nothing, if the figure is really missing' },
  },
  'interop.unitNotKnown': {
    problem: { vi: 'không có đơn vị nào ứng với mã và số mũ này', en: 'no unit stands for this code and multiplier' },
    mend: {
      vi: 'khai báo đơn vị ở units, hoặc mã của nó ở unitCodes',
      en: 'declare the unit in units, or its code in unitCodes',
    },
  },
  'interop.decimals': {
    problem: { vi: 'số chữ số thập phân không hợp lệ', en: 'the number of decimals is not valid' },
    mend: { vi: 'ghi số nguyên từ 0 đến giới hạn', en: 'write a whole number from 0 to the limit' },
  },
  'interop.statusNotHeld': {
    problem: {
      vi: 'mã trạng thái này không được giữ; số được coi là số thực hiện',
      en: 'this status code is not held; the figure is taken as reported',
    },
    mend: { vi: 'kiểm tra ý nghĩa của mã với nơi gửi', en: 'ask the sender what the code means' },
  },
  'interop.statusDiffers': {
    problem: { vi: 'hai cột trạng thái không khớp nhau', en: 'the two status columns disagree' },
    mend: { vi: 'sửa OBS_STATUS hoặc KTXH_STATUS', en: 'mend OBS_STATUS or KTXH_STATUS' },
  },
  'interop.word': {
    problem: { vi: 'không có từ này trong danh sách', en: 'not a word of the list' },
    mend: { vi: 'dùng một từ trong danh sách', en: 'use a word of the list' },
  },
  'interop.notCarried': {
    problem: { vi: 'SDMX-CSV này không chở nội dung này', en: 'this SDMX-CSV does not carry these' },
    mend: {
      vi: 'gửi thêm bằng JSON, hoặc dùng columns: "extended"',
      en: 'send them as JSON beside it, or ask for columns: "extended"',
    },
  },
  'interop.periodNotCarried': {
    problem: {
      vi: 'SDMX không có mã cho kỳ này nên số liệu không được ghi',
      en: 'SDMX has no code for this period; the figure is left out',
    },
    mend: { vi: 'ghi ngày bắt đầu, nếu biết', en: 'give the first day, if it is known' },
  },
  'interop.sameKey': {
    problem: {
      vi: 'có số liệu khác cùng khóa; cơ sở dữ liệu chỉ giữ một',
      en: 'another figure has the same key; a database keeps one of them',
    },
    mend: { vi: 'chọn số liệu cần gửi', en: 'choose the figure to send' },
  },
  'interop.notFinite': {
    problem: { vi: 'ô này không phải số hữu hạn', en: 'the cell is no finite number' },
    mend: { vi: 'để ô trống bằng null', en: 'leave the cell empty with null' },
  },
} as const
