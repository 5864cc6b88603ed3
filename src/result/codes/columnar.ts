export const columnarCodes = {
  'columnar.moreIssues': {
    problem: { vi: 'còn những ô lỗi khác chưa liệt kê', en: 'there are more issues than are listed' },
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
  'columnar.lengthsDiffer': {
    problem: { vi: 'các cột không dài bằng nhau', en: 'the columns are not equally long' },
    mend: { vi: 'đưa vào các cột cùng số dòng', en: 'pass columns with the same rows' },
  },
  'columnar.needsShares': {
    problem: { vi: 'công thức này cần tỷ lệ phần trăm', en: 'this formula takes shares or rates' },
    mend: { vi: 'đưa vào cột có đơn vị %', en: 'pass columns in per cent or the like' },
  },
  'columnar.scalarRule': {
    problem: { vi: 'công thức này không tính theo cột', en: 'this formula does not run over columns' },
    mend: { vi: 'tính từng số bằng averageGrowthRate', en: 'apply averageGrowthRate figure by figure' },
  },
  'columnar.directionMissing': {
    problem: { vi: 'không rõ mức nào là tốt', en: 'it is not said which way is better' },
    mend: { vi: 'ghi bound hoặc better', en: 'say bound or better' },
  },
  'columnar.boundCode': {
    problem: { vi: 'không có mã mức này', en: 'no such reading of a bound' },
    mend: { vi: 'dùng số của boundCodes', en: 'use the numbers of boundCodes' },
  },
  'columnar.highMissing': {
    problem: { vi: 'thiếu đầu trên của khoảng', en: 'the upper ends of the ranges are missing' },
    mend: { vi: 'đưa cột plannedHigh cùng đơn vị với planned', en: 'pass plannedHigh, in the unit of planned' },
  },
  'columnar.nothingNearlyMet': {
    problem: {
      vi: 'nearlyMet chỉ dùng khi tính tỷ lệ hoàn thành',
      en: 'nearlyMet is about a completion, which is not computed here',
    },
    mend: {
      vi: 'bỏ nearlyMet, hoặc dùng công thức hoàn thành',
      en: 'leave nearlyMet out, or take a completion formula',
    },
  },
  'columnar.ratesDoNotAdd': {
    problem: { vi: 'tỷ lệ, mật độ, năng suất không cộng được', en: 'shares, rates and densities do not add up' },
    mend: {
      vi: 'cộng tử số và mẫu số rồi tính lại tỷ lệ',
      en: 'add numerators and denominators, and take the ratio anew',
    },
  },
  'columnar.titleMissing': {
    problem: { vi: 'dòng đầu không có tên cột này', en: 'the first record has no such title' },
    mend: { vi: 'kiểm tra tên cột và dấu ngăn cách', en: 'check the title and the separator' },
  },
  'columnar.titleTwice': {
    problem: { vi: 'tên cột xuất hiện hai lần', en: 'the title stands twice in the first record' },
    mend: { vi: 'đặt tên khác nhau cho các cột', en: 'give each column a title of its own' },
  },
  'columnar.noTitles': {
    problem: { vi: 'tệp không có dòng tên cột', en: 'the file has no record of titles' },
    mend: { vi: 'ghi tên cột ở dòng đầu', en: 'put the titles into the first record' },
  },
  'columnar.notANumber': {
    problem: { vi: 'ô không phải số theo cách ghi đã chọn', en: 'the cell is no numeral of this notation' },
    mend: { vi: 'sửa ô, hoặc chọn notation khác', en: 'mend the cell, or choose another notation' },
  },
  'columnar.notUtf8': {
    problem: { vi: 'ô không phải văn bản UTF-8', en: 'the cell is no UTF-8 text' },
    mend: { vi: 'lưu tệp bằng UTF-8', en: 'save the file as UTF-8' },
  },
  'columnar.cellCount': {
    problem: { vi: 'số ô khác với dòng tên cột', en: 'the record has another number of cells than the titles' },
    mend: { vi: 'bổ sung ô thiếu, đặt ô có dấu ngăn cách trong ngoặc kép', en: 'add missing cells, quote separators' },
  },
  'columnar.brokenQuotes': {
    problem: { vi: 'có ký tự sau dấu ngoặc kép đóng', en: 'something stands behind a closing quote' },
    mend: { vi: 'nhân đôi dấu ngoặc kép trong ô', en: 'double the quotes within a cell' },
  },
  'columnar.openQuote': {
    problem: { vi: 'dấu ngoặc kép không đóng đến hết tệp', en: 'a quote is still open at the end of the file' },
    mend: { vi: 'đóng dấu ngoặc kép', en: 'close the quote' },
  },
  'columnar.recordTooLong': {
    problem: { vi: 'một dòng quá dài', en: 'a record is too long' },
    mend: { vi: 'kiểm tra dấu ngoặc kép và cách xuống dòng', en: 'check quotes and line ends' },
  },
  'columnar.tooManyRows': {
    problem: { vi: 'tệp có quá nhiều dòng', en: 'the file has too many rows' },
    mend: { vi: 'chia tệp thành nhiều phần', en: 'split the file' },
  },
  'columnar.aborted': {
    problem: { vi: 'việc đọc đã bị dừng', en: 'the reading was aborted' },
    mend: { vi: 'đọc lại khi cần', en: 'read again when needed' },
  },
  'columnar.notBytes': {
    problem: { vi: 'nguồn không cho byte', en: 'the source does not yield bytes' },
    mend: {
      vi: 'đưa vào các Uint8Array, không đặt encoding cho luồng',
      en: 'yield Uint8Array; set no encoding on a stream',
    },
  },
} as const
