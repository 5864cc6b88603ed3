/**
 * The slips that are tried on a statement that does not hold, in the order in which they are offered.
 *
 * @example
 * hintCodes.otherWhole.en
 * //=> 'it fits another figure as the whole'
 */
export const hintCodes = {
  otherWhole: { vi: 'khớp nếu mẫu số là một số khác trong mục', en: 'it fits another figure as the whole' },
  complement: { vi: 'là phần bù đến 100 của một tỷ lệ khác', en: 'it is 100 less another share' },
  pointsMeant: { vi: 'khớp nếu hiểu là điểm phần trăm', en: 'it fits in percentage points' },
  percentMeant: { vi: 'khớp nếu hiểu là phần trăm tương đối', en: 'it fits as a relative change in per cent' },
  ratioMeant: { vi: 'khớp nếu hiểu là tỷ lệ, không phải mức tăng giảm', en: 'it fits as a ratio, not as a change' },
  changeMeant: { vi: 'khớp nếu hiểu là mức tăng giảm, không phải tỷ lệ', en: 'it fits as a change, not as a ratio' },
  dotForComma: { vi: 'khớp nếu đổi dấu chấm và dấu phẩy', en: 'it fits with the dot and the comma exchanged' },
  factorThousand: { vi: 'khớp nếu lệch 1.000 lần', en: 'it fits a thousand times larger or smaller' },
  swappedDigits: { vi: 'khớp nếu đổi chỗ hai chữ số', en: 'it fits with two neighbouring digits exchanged' },
  lostDigit: { vi: 'khớp nếu thêm một chữ số bị sót', en: 'it fits with a lost digit put back' },
} as const

/** The name of a slip. */
export type HintCode = keyof typeof hintCodes
