import { monthsOf, type Period, periodBounds, periodKind } from '../period/index.ts'
import { localeOf } from '../result/index.ts'
import type { FormatOptions } from './format-number.ts'

/**
 * A period in words: "6 tháng đầu năm 2020", "quý III/2020".
 *
 * @vi viết kỳ
 * @example
 * formatPeriod(firstHalf(2020))
 * //=> '6 tháng đầu năm 2020'
 */
export function formatPeriod(period: Period, options: FormatOptions = {}): string {
  return localeOf(options) === 'en' ? inEnglish(period) : inVietnamese(period)
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const

function inVietnamese(period: Period): string {
  const { year, month, months, lastYear, from, to } = partsOf(period, writeVietnameseDay)
  switch (periodKind(period)) {
    case 'day':
      return `ngày ${to}`
    case 'month':
      return `tháng ${month}/${year}`
    case 'quarter':
      return `quý ${romanQuarters[(month - 1) / 3]}/${year}`
    case 'half':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`
    case 'nineMonths':
      return `9 tháng đầu năm ${year}`
    case 'months':
      return month === 1 && year === lastYear ? `${months} tháng đầu năm ${year}` : `từ ${from} đến ${to}`
    case 'year':
      return `năm ${year}`
    case 'years':
      return `giai đoạn ${year} - ${lastYear}`
    case 'dates':
      return `từ ${from} đến ${to}`
    case 'upTo':
      return `lũy kế đến ${to}`
  }
}

function inEnglish(period: Period): string {
  const { year, month, months, lastYear, from, to } = partsOf(period, (day) => day)
  switch (periodKind(period)) {
    case 'day':
      return to
    case 'month':
      return `${englishMonths[month - 1]} ${year}`
    case 'quarter':
      return `Q${(month + 2) / 3} ${year}`
    case 'half':
      return `${month === 1 ? 'first' : 'second'} half of ${year}`
    case 'nineMonths':
      return `first nine months of ${year}`
    case 'months':
      return month === 1 && year === lastYear ? `first ${months} months of ${year}` : `${from} to ${to}`
    case 'year':
      return String(year)
    case 'years':
      return `${year}–${lastYear}`
    case 'dates':
      return `${from} to ${to}`
    case 'upTo':
      return `cumulative to ${to}`
  }
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function partsOf(period: Period, writeDay: (day: string) => string) {
  const { start, end } = periodBounds(period)
  const first = start ?? end
  return {
    year: Number(first.slice(0, 4)),
    month: Number(first.slice(5, 7)),
    months: monthsOf(period),
    lastYear: Number(end.slice(0, 4)),
    from: writeDay(first),
    to: writeDay(end),
  }
}

/** Days below 10 and the months 1 and 2 are padded, as official letters write them. */
function writeVietnameseDay(day: string): string {
  const [year, month, dayOfMonth] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)]
  return `${dayOfMonth}/${month > '02' ? Number(month) : month}/${year}`
}
