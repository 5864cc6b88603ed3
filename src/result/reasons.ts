/** Every reason why the domain gives no answer, in Vietnamese and English. */
export const reasons = {
  noObservation: { vi: 'chưa có số thực hiện cả kỳ', en: 'no observation of the whole period' },
  noBase: { vi: 'không có số gốc để so sánh', en: 'no figure for the base' },
  noWhole: { vi: 'không có tổng số để tính tỷ lệ', en: 'no figure for the whole' },
  zeroBase: { vi: 'số gốc bằng 0', en: 'the base is zero' },
  negativeBase: { vi: 'số gốc âm', en: 'the base is negative' },
  zeroWhole: { vi: 'tổng số bằng 0', en: 'the whole is zero' },
  negativeWhole: { vi: 'tổng số âm', en: 'the whole is negative' },
  zeroTarget: { vi: 'mục tiêu bằng 0', en: 'the target is zero' },
  negativeTarget: { vi: 'mục tiêu âm', en: 'the target is negative' },
  zeroActual: { vi: 'số thực hiện bằng 0', en: 'the actual value is zero' },
  negativeActual: { vi: 'số thực hiện âm', en: 'the actual value is negative' },
  targetEqualsBase: { vi: 'mục tiêu bằng số gốc', en: 'the target equals the base' },
  targetNotBelowBase: { vi: 'mục tiêu không thấp hơn số gốc', en: 'the target is not below the base' },
  negativeRadicand: { vi: 'tỷ số âm, không có tốc độ bình quân', en: 'the ratio is negative: no average rate' },
  targetNotStated: { vi: 'mục tiêu không ghi số', en: 'the target states no figure' },
  baseNotStated: { vi: 'không ghi kỳ gốc', en: 'the base period is not stated' },
  spanNotStated: { vi: 'không ghi giai đoạn bình quân', en: 'the span of the average is not stated' },
  ambiguousReading: {
    vi: 'không rõ là phần trăm hay điểm phần trăm',
    en: 'percent or percentage points: the reading is ambiguous',
  },
  directionUnknown: { vi: 'không rõ chỉ tiêu thuận hay nghịch', en: 'it is not known which direction is better' },
  onlyApproximate: {
    vi: 'số thực hiện chỉ là khoảng, trên hoặc dưới một mức',
    en: 'the observation is only approximate',
  },
  conflictingObservations: { vi: 'hai số thực hiện khác nhau', en: 'two observations disagree' },
  statusNotAccepted: { vi: 'trạng thái số liệu không được chấp nhận', en: 'no observation has an accepted status' },
  unitsDiffer: { vi: 'đơn vị khác loại', en: 'the units measure different things' },
  priceBasesDiffer: { vi: 'giá so sánh và giá hiện hành', en: 'constant and current prices are mixed' },
  averageIsRoot: { vi: 'tốc độ bình quân là một căn số', en: 'an average rate is a root, not a ratio' },
  yearByYear: { vi: 'mục tiêu hằng năm, phải đánh giá từng năm', en: 'a yearly goal is judged year by year' },
  verdictOnly: { vi: 'chỉ tiêu nghịch: chỉ kết luận, không tính tỷ lệ', en: 'lower is better: a verdict and no ratio' },
  areaNotThen: {
    vi: 'đơn vị hành chính khi đó chưa có hoặc không còn, không rõ đơn vị kế thừa',
    en: 'the area did not exist then, and it is not known what stood in its place',
  },
  notPrinted: { vi: 'văn bản không ghi số', en: 'the document does not print the figure' },
  scopeMayDiffer: { vi: 'phạm vi hai số có thể khác nhau', en: 'the scope of the two figures may differ' },
  statementsConflict: { vi: 'không thể cùng đúng với các nội dung khác', en: 'it cannot be true together with others' },
  noValueFits: {
    vi: 'không giá trị nào của số không in làm cho đúng',
    en: 'no value of the figure that is not printed makes it true',
  },
  noPace: { vi: 'chỉ số thời kỳ mới có tiến độ', en: 'only flows with a level to reach have a pace' },
  noWholeMonths: { vi: 'phần còn lại không tròn tháng', en: 'the rest of the period is not made of whole months' },
  periodsDoNotFollow: { vi: 'các kỳ không nối tiếp nhau', en: 'the periods do not follow on each other' },
  noParts: { vi: 'không có bộ phận nào', en: 'there are no parts' },
  partsDiffer: { vi: 'các bộ phận của hai kỳ khác nhau', en: 'the parts are not the same then and now' },
  rateWithoutParts: {
    vi: 'tỷ lệ không ghi tử số và mẫu số để tính lại',
    en: 'the rate names no numerator and denominator that add up',
  },
  notAdditive: {
    vi: 'chỉ số tuyệt đối mới chia và cộng được',
    en: 'only amounts can be split and added up, rates cannot',
  },
  severalTargets: { vi: 'một đơn vị có nhiều mục tiêu', en: 'one unit has several targets for it' },
  zeroWeights: { vi: 'không có trọng số nào lớn hơn 0', en: 'no weight is above zero' },
  negativeWeight: { vi: 'có trọng số âm', en: 'a weight is negative' },
  minimumTooLarge: {
    vi: 'mức tối thiểu âm hoặc cộng lại vượt tổng số',
    en: 'the minimums are negative or exceed the total',
  },
  finerThanPlaces: {
    vi: 'tổng số có nhiều chữ số thập phân hơn các phần',
    en: 'the total has more decimals than its shares',
  },
  beyondExactRange: {
    vi: 'số dài quá mức hệ quản trị tính đúng được',
    en: 'a figure is longer than the engine computes exactly',
  },
  notAQuantity: { vi: 'mục tiêu không đo bằng số', en: 'the goal is not measured by a figure' },
} as const

/** Why the domain gives no answer. */
export type ReasonCode = keyof typeof reasons
