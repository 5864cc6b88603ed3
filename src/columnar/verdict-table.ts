import { type BoundReading, boundReadings } from './bound-codes.ts'
import { type ColumnOutcome, outcomeCodes } from './outcome-codes.ts'

type Verdicts = readonly [below: ColumnOutcome, atOrInside: ColumnOutcome, above: ColumnOutcome]

const none: Verdicts = ['undetermined', 'undetermined', 'undetermined']
const rising: Verdicts = ['missed', 'met', 'exceeded']
const falling: Verdicts = ['exceeded', 'met', 'missed']
const narrow: Verdicts = ['missed', 'met', 'missed']

/** The verdict of each reading of a bound on a value below it, at it or inside the range, and above it. */
const verdicts: Readonly<Record<BoundReading, Verdicts>> = {
  unstated: none,
  atLeast: rising,
  atMost: falling,
  moreThan: ['missed', 'missed', 'exceeded'],
  lessThan: ['exceeded', 'missed', 'missed'],
  exactly: narrow,
  betweenHigher: rising,
  betweenLower: falling,
  betweenAtTarget: narrow,
  bareNeither: none,
}

/** Verdict codes, at three times the reading plus the position: 0 below, 1 at or inside, 2 above. */
export const verdictTable: Uint8Array = Uint8Array.from(
  boundReadings.flatMap((reading) => verdicts[reading].map((outcome) => outcomeCodes[outcome])),
)
