import type { ConventionName, Outcome } from '../evaluate/index.ts'
import type { Qualifier, Status } from '../observation/index.ts'
import type { LocalizedText } from '../result/index.ts'
import type { Setter, Standing } from '../target/index.ts'

/** What an outcome is called. */
export const outcomeWords: { readonly [O in Outcome]: LocalizedText } = {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  met: { vi: 'đạt', en: 'met' },
  nearlyMet: { vi: 'cơ bản đạt', en: 'nearly met' },
  missed: { vi: 'không đạt', en: 'missed' },
  ahead: { vi: 'vượt tiến độ', en: 'ahead of pace' },
  onPace: { vi: 'đạt tiến độ', en: 'on pace' },
  behind: { vi: 'chậm tiến độ', en: 'behind pace' },
  pending: { vi: 'chưa có số cả kỳ', en: 'pending' },
  undetermined: { vi: 'không xác định được', en: 'undetermined' },
}

/** What a status is called. */
export const statusWords: { readonly [S in Status]: LocalizedText } = {
  final: { vi: 'chính thức', en: 'final' },
  actual: { vi: 'thực hiện', en: 'actual' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  estimated: { vi: 'ước thực hiện', en: 'estimated' },
  forecast: { vi: 'dự báo', en: 'forecast' },
}

/** What a qualifier is called before a figure. */
export const qualifierWords: { readonly [Q in Qualifier]: LocalizedText } = {
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  atMost: { vi: 'tối đa', en: 'at most' },
}

/** What a completion convention is called. */
export const conventionWords: { readonly [C in ConventionName]: LocalizedText } = {
  actualOverPlan: { vi: 'thực hiện / mục tiêu', en: 'actual over plan' },
  planOverActual: { vi: 'mục tiêu / thực hiện', en: 'plan over actual' },
  mirrored: { vi: 'đối xứng qua 100%', en: 'mirrored at 100%' },
  plannedReduction: { vi: 'phần đã giảm / phần phải giảm', en: 'share of the planned reduction' },
  naive: { vi: 'thực hiện / mục tiêu, càng thấp càng tốt', en: 'actual over plan, lower is better' },
  verdictOnly: { vi: 'chỉ kết luận', en: 'verdict only' },
  pointDifference: { vi: 'chênh lệch điểm phần trăm', en: 'difference in points' },
  ratioOfRates: { vi: 'tỷ số hai tốc độ tăng', en: 'ratio of rates' },
  ratioOfLevels: { vi: 'tỷ số hai tốc độ phát triển', en: 'ratio of levels' },
}

/** Who set a target. */
export const setterWords: { readonly [S in Setter]: LocalizedText } = {
  central: { vi: 'trung ương', en: 'central government' },
  province: { vi: 'tỉnh', en: 'province' },
  council: { vi: 'HĐND', en: "people's council" },
  district: { vi: 'huyện', en: 'district' },
  city: { vi: 'thành phố', en: 'city' },
  commune: { vi: 'xã, phường', en: 'commune' },
  unit: { vi: 'đơn vị', en: 'unit' },
  unstated: { vi: '', en: '' },
}

/** In what form a target was set. */
export const standingWords: { readonly [S in Standing]: LocalizedText } = {
  assigned: { vi: 'giao', en: 'assigned' },
  decided: { vi: 'quyết nghị', en: 'decided' },
  stretch: { vi: 'phấn đấu', en: 'stretch goal' },
  adjusted: { vi: 'điều chỉnh', en: 'adjusted' },
  planned: { vi: 'kế hoạch', en: 'planned' },
}
