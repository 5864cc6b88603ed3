import type { Period } from '../../period/index.ts'

export const year2020: Period = '2020' as Period
export const year2021: Period = '2021' as Period
export const firstHalf2020: Period = '2020-S1' as Period
export const firstHalf2019: Period = '2019-S1' as Period
export const thisYearToDate: Period = '2020-01-01/2020-08-24' as Period
export const toDate: Period = '../2020-08-24' as Period
export const toEndOfJune: Period = '../2020-06-30' as Period
