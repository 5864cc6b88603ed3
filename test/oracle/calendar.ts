/** A calendar by the rule of leap years and a table of month lengths, sharing no source with what it checks. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export type YearMonthDay = readonly [year: number, month: number, day: number]

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)
}

/** Days since the last day of the year 0. */
export function dayNumber([year, month, day]: YearMonthDay): number {
  const before = year - 1
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  for (let earlier = 1; earlier < month; earlier += 1) days += lengthOfMonth(year, earlier)
  return days + day
}

export function read(text: string): YearMonthDay {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
}

export function write([year, month, day]: YearMonthDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The next day, one step at a time. */
export function nextDay([year, month, day]: YearMonthDay): YearMonthDay {
  if (day < lengthOfMonth(year, month)) return [year, month, day + 1]
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1]
}
