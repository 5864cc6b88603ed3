import { dates, firstHalf, type Period, upTo, year } from '../../period/index.ts'

export const year2020: Period = year(2020)
export const year2021: Period = year(2021)
export const firstHalf2020: Period = firstHalf(2020)
export const firstHalf2019: Period = firstHalf(2019)
/** From January to the day of the document. */
export const thisYearToDate: Period = dates('2020-01-01', '2020-08-24')
/** Accumulated up to the day of the document. */
export const toDate: Period = upTo('2020-08-24')
/** Accumulated up to the end of June. */
export const toEndOfJune: Period = upTo('2020-06-30')
