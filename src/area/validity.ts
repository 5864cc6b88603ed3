import type { Area } from './area.ts'

/** The first day of a unit, for comparing; before all days where none is stated. */
export function startOf({ validFrom }: Area): string {
  return validFrom ?? ''
}

/** The last day of a unit, for comparing; after all days where none is stated. */
export function endOf({ validTo }: Area): string {
  return validTo ?? '9999-12-31'
}

/** The days of a unit as an issue quotes them. */
export function daysOf({ validFrom = '…', validTo = '…' }: Area): string {
  return `${validFrom} – ${validTo}`
}
