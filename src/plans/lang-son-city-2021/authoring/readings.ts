import type { Observation, Qualifier, Status } from '../../../observation/index.ts'
import type { Period } from '../../../period/index.ts'
import type { Id } from '../../../source/index.ts'
import { quantity } from '../../../unit/index.ts'
import { firstHalf2020, thisYearToDate, toDate, toEndOfJune, year2020 } from '../periods.ts'
import { type PlanUnit, units } from '../units.ts'
import { type Place, paddedOf, sourceAt } from './place.ts'

/** A printed value of an indicator, zero-padded as the document pads it; the key ends the observation's id. */
export type Reading = {
  readonly key: string
  readonly amount: string
  readonly period: Period
  readonly status: Status
  readonly unit?: PlanUnit
  readonly outOf?: string
  readonly qualifier?: Qualifier
  readonly area?: Id
  readonly printed?: string
}

type Details = Partial<Omit<Reading, 'amount'>>
type Reader = (amount: string, details?: Details) => Reading

const reading =
  (key: string, period: Period, status: Status): Reader =>
  (amount, details = {}) => ({ key, period, status, amount, ...details })

/** A result of the first half of 2020. */
export const half: Reader = reading('h1', firstHalf2020, 'actual')
/** The estimate of the whole of 2020. */
export const estimate: Reader = reading('2020', year2020, 'estimated')
/** What already stands for the whole of 2020. */
export const inYear: Reader = reading('2020', year2020, 'actual')
/** Reported from January to the day of the document. */
export const thisYear: Reader = reading('this-year', thisYearToDate, 'actual')
/** Accumulated up to the day of the document. */
export const soFar: Reader = reading('so-far', toDate, 'actual')
/** Accumulated up to the end of June 2020. */
export const byJune: Reader = reading('by-june', toEndOfJune, 'actual')

/** The observation of an indicator that a reading makes at a place. */
export function observation(place: Place, indicator: Id, statedIn: PlanUnit, read: Reading): Observation {
  const { key, amount, period, status, unit = statedIn, outOf, qualifier, area, printed } = read
  return {
    id: `${indicator}-${key}`,
    indicator,
    ...(area !== undefined && { area }),
    period,
    quantity: quantity(amount, unit, { units }),
    ...(outOf !== undefined && { outOf: quantity(outOf, unit, { units }) }),
    status,
    ...(qualifier !== undefined && { qualifier }),
    source: sourceAt(place, { printed: printed ?? paddedOf(amount, outOf) }),
  }
}
