/** A way to write a period, and the code of the period from its pieces. */
export type PeriodForm = {
  readonly pattern: RegExp
  /** Which piece is the year, where it may be missing; the year given stands in. */
  readonly year?: number
  readonly code: (pieces: readonly string[], year: string) => string
}

const quarters: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])
const yearsAway: ReadonlyMap<string, number> = new Map([
  ['trước', -1],
  ['ngoái', -1],
  ['nay', 0],
  ['này', 0],
  ['sau', 1],
  ['tới', 1],
])

const months: readonly PeriodForm[] = [
  {
    pattern: /^(\d|1[0-2]) tháng(?: đầu)?(?: năm)?(?:[/ ](\d{4}))?$/,
    year: 2,
    code: ([, count = ''], year) => `${year}-01-01/P${count}M`,
  },
  {
    pattern: /^([36]) tháng cuối(?: năm)?(?:[/ ](\d{4}))?$/,
    year: 2,
    code: ([, count], year) => (count === '6' ? `${year}-S2` : `${year}-Q4`),
  },
  {
    pattern: /^(\d|1[0-2])t(?:[/ ](\d{4}))?$/,
    year: 2,
    code: ([, count = ''], year) => `${year}-01-01/P${count}M`,
  },
  {
    pattern: /^([23]) quý đầu(?: năm)?(?:[/ ](\d{4}))?$/,
    year: 2,
    code: ([, count], year) => `${year}-01-01/P${count === '2' ? 6 : 9}M`,
  },
  {
    pattern: /^nửa (đầu|cuối)(?: năm)?(?:[/ ](\d{4}))?$/,
    year: 2,
    code: ([, half], year) => `${year}-S${half === 'đầu' ? 1 : 2}`,
  },
  {
    pattern: /^(?:quý |q)(\d|i{1,3}|iv)(?:(?:[/-]| năm | )(\d{4}))?$/,
    year: 2,
    code: ([, quarter = ''], year) => `${year}-Q${quarters.get(quarter) ?? quarter}`,
  },
  {
    pattern: /^(?:tháng |t)(\d{1,2})(?:(?:[/-]| năm | )(\d{4}))?$/,
    year: 2,
    code: ([, month = ''], year) => `${year}-${month.padStart(2, '0')}`,
  },
  {
    pattern: /^(\d{1,2})\/(\d{4})$/,
    code: ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`,
  },
]

const wholeYears: readonly PeriodForm[] = [
  { pattern: /^(?:đến )?(?:cả )?năm(?: kế hoạch| ngân sách)?(?: (\d{4}))?$/, year: 1, code: (_, year) => year },
  { pattern: /^(?:cả )?(\d{4})$/, code: ([, year = '']) => year },
  {
    pattern: /^(?:cùng kỳ )?năm (trước|ngoái|nay|này|sau|tới)$/,
    year: 0,
    code: ([, word = ''], year) => String(Number(year) + (yearsAway.get(word) ?? 0)),
  },
  {
    pattern: /^(?:(?:giai đoạn|thời kỳ|kế hoạch \d{1,2} năm|\d{1,2} năm) )?(\d{4})-(\d{4})$/,
    code: ([, first, last]) => `${first}-01-01/${last}-12-31`,
  },
  {
    pattern: /^(?:giai đoạn |thời kỳ )?(?:từ )?(?:năm )?(\d{4}) đến (?:năm )?(\d{4})$/,
    code: ([, first, last]) => `${first}-01-01/${last}-12-31`,
  },
  {
    pattern: /^nhiệm kỳ (\d{4})-(\d{4})$/,
    code: ([, first, last]) => `${Number(first) + 1}-01-01/${last}-12-31`,
  },
]

const dated: readonly PeriodForm[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, code: ([, day, month, year]) => dateOf(day, month, year) },
  {
    pattern: /^(?:từ )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?:-| đến(?: hết)? )(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    code: ([, day, month, year, lastDay, lastMonth, lastYear]) =>
      `${dateOf(day, month, year ?? lastYear)}/${dateOf(lastDay, lastMonth, lastYear)}`,
  },
  {
    pattern: /^từ đầu năm đến(?: hết)? (\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    code: ([, day, month, year]) => `${year}-01-01/${dateOf(day, month, year)}`,
  },
  {
    pattern: /^(?:tính |lũy kế |cộng dồn )?đến(?: hết)? (\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    code: ([, day, month, year]) => `../${dateOf(day, month, year)}`,
  },
]

function dateOf(day = '', month = '', year = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Every way to write a period, in the text's tidied form. */
export const periodForms: readonly PeriodForm[] = [...months, ...wholeYears, ...dated]
