/**
 * What became of a row, as a number.
 *
 * @vi mã kết quả
 * @example
 * outcomeCodes.met
 * //=> 4
 */
export const outcomeCodes = { undetermined: 0, pending: 1, missed: 2, nearlyMet: 3, met: 4, exceeded: 5 } as const

/** What became of a row. */
export type ColumnOutcome = keyof typeof outcomeCodes

/** All outcomes, by their numbers. */
export const columnOutcomes: readonly ColumnOutcome[] = Object.keys(outcomeCodes).filter(
  (name): name is ColumnOutcome => Object.hasOwn(outcomeCodes, name),
)
