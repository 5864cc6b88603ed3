import { decimalCodes, usageError } from '../result/index.ts'
import { checkPlaces } from './places.ts'

/**
 * How a number between two printable ones is rounded. `halfUp` sends ties away from zero, `halfDown` toward zero,
 * `halfEven` to the even digit; `up` goes away from zero, `down` truncates; `ceiling` and `floor` go toward plus
 * and minus infinity.
 *
 * @vi cách làm tròn
 */
export type RoundingMode = 'halfUp' | 'halfDown' | 'halfEven' | 'up' | 'down' | 'ceiling' | 'floor'

/** How a printed figure is made from an exact one. */
export type Printing = { readonly places: number; readonly rounding: RoundingMode }

/** Where a number stands between the whole number below it and the next one. */
export type Position = {
  readonly negative: boolean
  /** Whether the whole number below is odd. */
  readonly odd: boolean
  /** The part above the whole number below, compared with one half: 'none' if there is no such part. */
  readonly fraction: 'none' | 'belowHalf' | 'half' | 'aboveHalf'
}

/** For each mode, whether a number with a fraction goes to the next whole number, toward plus infinity. */
const goesUp: Readonly<Record<RoundingMode, (position: Position) => boolean>> = {
  ceiling: () => true,
  floor: () => false,
  up: ({ negative }) => !negative,
  down: ({ negative }) => negative,
  halfUp: ({ fraction, negative }) => fraction === 'aboveHalf' || (fraction === 'half' && !negative),
  halfDown: ({ fraction, negative }) => fraction === 'aboveHalf' || (fraction === 'half' && negative),
  halfEven: ({ fraction, odd }) => fraction === 'aboveHalf' || (fraction === 'half' && odd),
}

/** All seven rounding modes. */
export const roundingModes: readonly RoundingMode[] = /* @__PURE__ */ Object.keys(goesUp) as RoundingMode[]

/** Whether a mode rounds a number at this position up from the whole number below it. */
export function roundsUp(rounding: RoundingMode, position: Position): boolean {
  return position.fraction !== 'none' && goesUp[rounding](position)
}

/** Checks how a figure is to be printed, which an untyped caller may have left out. */
export function checkPrinting(printing: Printing): void {
  checkPlaces(printing?.places)
  checkRounding(printing?.rounding)
}

/** Checks a mode that may come from an untyped caller. */
export function checkRounding(rounding: string): void {
  const known: readonly string[] = roundingModes
  if (!known.includes(rounding)) {
    throw usageError(decimalCodes, 'decimal.rounding', { expected: roundingModes.join(' | '), received: rounding })
  }
}
