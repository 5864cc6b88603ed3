export const textCodes = {
  'text.notText': {
    problem: { vi: 'không phải văn bản', en: 'not a text' },
    mend: { vi: 'đưa vào một chuỗi ký tự', en: 'pass a string' },
  },
  'text.tooLong': {
    problem: { vi: 'văn bản quá dài', en: 'the text to be read is too long' },
    mend: { vi: 'chia văn bản thành nhiều phần', en: 'split the text into parts' },
  },
  'text.tooManyStatements': {
    problem: {
      vi: 'văn bản có quá nhiều nhận định để đọc một lần',
      en: 'the text makes too many statements to be read at once',
    },
    mend: { vi: 'chia văn bản theo chương, mục', en: 'divide the text by its chapters' },
  },
  'text.invisibleCharacter': {
    problem: { vi: 'có ký tự không nhìn thấy, đã bỏ qua', en: 'an invisible character was passed over' },
    mend: { vi: 'xóa ký tự đó', en: 'delete the character' },
  },
  'text.noTarget': {
    problem: { vi: 'không có mục tiêu nào đọc được', en: 'no target can be read' },
    mend: {
      vi: 'viết mức cần đạt, mức tăng, giảm hoặc "duy trì"',
      en: 'write a level, a growth, a reduction or "duy trì"',
    },
  },
  'text.noTable': {
    problem: { vi: 'không có bảng chỉ tiêu nào đọc được', en: 'no table of targets can be read' },
    mend: {
      vi: 'dán bảng có cột tên chỉ tiêu, đơn vị và mục tiêu',
      en: 'paste a table with columns of names, units and targets',
    },
  },
  'text.repaired': {
    problem: { vi: 'lỗi nhận dạng chữ, đã đọc theo chữ đúng', en: 'a slip of recognition was read as the right word' },
    mend: { vi: 'sửa lại chữ', en: 'correct the word' },
  },
  'text.notRead': {
    problem: { vi: 'phần này chưa được đọc', en: 'this part was not read' },
    mend: { vi: 'kiểm tra xem có điều kiện nào bị bỏ sót', en: 'check whether it holds a condition' },
  },
  'text.unknownPeriod': {
    problem: { vi: 'không đọc được kỳ', en: 'the period is not understood' },
    mend: {
      vi: 'viết như "6 tháng đầu năm 2020", "quý III/2021", "giai đoạn 2021 - 2025"',
      en: 'write it like "6 tháng đầu năm 2020", "quý III/2021", "giai đoạn 2021 - 2025"',
    },
  },
  'text.noYear': {
    problem: { vi: 'kỳ không ghi năm', en: 'the period names no year' },
    mend: { vi: 'ghi năm, hoặc cho biết năm của văn bản', en: 'name the year, or pass the year of the document' },
  },
  'number.empty': {
    problem: { vi: 'không có số', en: 'there is no number' },
    mend: { vi: 'viết số bằng chữ số', en: 'write the number in digits' },
  },
  'number.malformed': {
    problem: { vi: 'không phải số viết theo kiểu Việt Nam', en: 'not a number in Vietnamese notation' },
    mend: {
      vi: 'viết chữ số, dấu chấm giữa các nhóm ba chữ số, dấu phẩy trước phần thập phân',
      en: 'write digits, a dot between groups of three, a comma before decimals',
    },
  },
  'number.foreignNotation': {
    problem: {
      vi: 'dấu chấm và dấu phẩy đặt theo cách viết của ngôn ngữ khác',
      en: 'dot and comma stand as in another language',
    },
    mend: {
      vi: 'trong tiếng Việt, dấu chấm tách nhóm ba chữ số, dấu phẩy đứng trước phần thập phân',
      en: 'Vietnamese puts a dot between groups of three and a comma before decimals; English the other way round',
    },
  },
  'number.mixedGrouping': {
    problem: { vi: 'các nhóm chữ số không đều ba chữ số', en: 'the groups are not of three digits each' },
    mend: { vi: 'tách nhóm đúng ba chữ số, hoặc không tách nhóm', en: 'group by threes, or not at all' },
  },
  'number.innerSpace': {
    problem: { vi: 'có khoảng trắng bên trong số', en: 'there is a blank inside the number' },
    mend: { vi: 'bỏ khoảng trắng nếu đó là một số', en: 'take the blank out if this is one number' },
  },
  'number.foreignDigits': {
    problem: { vi: 'chữ số không phải 0–9 thường', en: 'the digits are not plain 0–9' },
    mend: { vi: 'viết bằng chữ số 0–9', en: 'write the digits 0–9' },
  },
  'number.exponent': {
    problem: { vi: 'số viết có lũy thừa', en: 'the number has an exponent' },
    mend: { vi: 'viết đầy đủ các chữ số', en: 'write all digits' },
  },
  'number.otherBase': {
    problem: { vi: 'số không ở hệ thập phân', en: 'the number is not decimal' },
    mend: { vi: 'viết ở hệ thập phân', en: 'write it in base ten' },
  },
  'number.sign': {
    problem: { vi: 'dấu của số không hợp lệ', en: 'the sign is not valid' },
    mend: { vi: 'chỉ dùng một dấu trừ cho số âm', en: 'use one minus for a negative number and no plus' },
  },
  'number.tooManyDigits': {
    problem: { vi: 'con số trong văn bản có quá nhiều chữ số', en: 'the number has too many digits' },
    mend: { vi: 'bớt chữ số', en: 'use fewer digits' },
  },
  'number.trailingText': {
    problem: { vi: 'sau số còn ký tự khác', en: 'something follows the number' },
    mend: { vi: 'chỉ để lại số, hoặc đọc bằng parseQuantity', en: 'leave the number alone, or use parseQuantity' },
  },
  'quantity.noUnit': {
    problem: { vi: 'số không có đơn vị', en: 'the number has no unit' },
    mend: { vi: 'viết đơn vị sau số', en: 'write the unit after the number' },
  },
  'quantity.mixedUnits': {
    problem: { vi: 'hai con số của khoảng không cùng loại đơn vị', en: 'the two units measure different things' },
    mend: { vi: 'tách thành hai đại lượng', en: 'write two quantities' },
  },
  'quantity.rangeReversed': {
    problem: {
      vi: 'con số đầu của khoảng lớn hơn con số sau',
      en: 'the first number of the range is above the second',
    },
    mend: { vi: 'đổi chỗ hai đầu', en: 'swap the ends' },
  },
  'quantity.trailingText': {
    problem: { vi: 'sau đại lượng còn chữ khác', en: 'something follows the quantity' },
    mend: { vi: 'chỉ để lại một đại lượng', en: 'leave one quantity alone' },
  },
  'quantity.missingPercent': {
    problem: { vi: 'tỷ lệ thiếu dấu %, đã đọc là phần trăm', en: 'a ratio without its % sign was read as per cent' },
    mend: { vi: 'thêm dấu %', en: 'add the % sign' },
  },
} as const
