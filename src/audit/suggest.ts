import { type DecimalString, placesOf, type RoundingMode, roundRatio, subtract } from '../decimal/index.ts'
import {
  divideFractions,
  fractionOf,
  meets,
  multiplyFractions,
  onlyNumberIn,
  roundingSpan,
  type Span,
  scaleInterval,
  toRatio,
} from '../interval/index.ts'
import { hypotheses } from './assumption.ts'
import { allowedBy, type Constraint } from './constraint.ts'
import { evaluate, type Expression } from './expression.ts'
import type { Check } from './finding.ts'
import type { Figure } from './figure.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import type { Hint } from './hints.ts'
import { mendablesOf, modesFitting } from './mend.ts'
import { nearestFits } from './nearest.ts'
import { slipsOf } from './slips.ts'

/** The other figures near a statement, among which the right one may be found. */
export type Neighbourhood = {
  /** Printed figures of the same dimension whose value, in base units, lies in a span. */
  readonly figuresIn: (dimension: string, span: Span) => readonly Given[]
  /** Where a share in per cent is stated, if it is. */
  readonly shareStated: (share: DecimalString) => Figure | undefined
}
