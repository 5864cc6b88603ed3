import { besideHalf, type RoundingMode, roundsUp } from '../decimal/index.ts'

/** On which side of a point an exact value lies. */
export type Side = -1 | 0 | 1

/** Rounds a value that lies beside, or at, a border: a whole number or a tie, given as twice its value. */
export function roundBeside(twiceBorder: number, side: Side, rounding: RoundingMode): number {
  const tie = twiceBorder % 2 !== 0
  const floor = tie ? (twiceBorder - 1) / 2 : twiceBorder / 2 - (side < 0 ? 1 : 0)
  const negative = twiceBorder < 0 || (twiceBorder === 0 && side < 0)
  const fraction = tie ? besideHalf(side) : fractionBesideWhole(side)
  // Adding zero turns minus zero into zero.
  return roundsUp(rounding, { negative, odd: floor % 2 !== 0, fraction }) ? floor + 1 : floor + 0
}

function fractionBesideWhole(side: Side): 'none' | 'belowHalf' | 'aboveHalf' {
  return side === 0 ? 'none' : side < 0 ? 'aboveHalf' : 'belowHalf'
}
