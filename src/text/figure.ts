import type { Qualifier } from '../observation/index.ts'
import type { Issue, Span } from '../result/index.ts'
import type { Quantity, UnitDefinition } from '../unit/index.ts'
import { type CleanText, type NormalText, spanOf } from './normal-text.ts'
import type { Range } from './range.ts'
import type { ScannedQuantity } from './scanned-quantity.ts'

/** A quantity of the normal text, with the places of its pieces there. */
export type Figure = Range & {
  readonly quantity: Quantity
  readonly outOf: Quantity | undefined
  readonly high: Quantity | undefined
  readonly qualifier: Qualifier | undefined
  readonly newUnit: UnitDefinition | undefined
  /** The dimension of the unit. */
  readonly dimension: string
  readonly number: Range
  readonly second: Range | undefined
  readonly unit: Range
  readonly qualifierAt: Range | undefined
  readonly warnings: readonly Issue[]
}

/** The figure with its spans in the text that was given. */
export function toScanned(normal: CleanText, figure: Figure): ScannedQuantity {
  const { quantity, outOf, high, qualifier, newUnit, second, qualifierAt } = figure
  const span = spanIn(normal, figure)
  const spans: Writable<ScannedQuantity['spans']> = {
    number: spanIn(normal, figure.number),
    unit: spanIn(normal, figure.unit),
  }
  const scanned: Writable<ScannedQuantity> = { span, printed: normal.given.slice(span[0], span[1]), quantity, spans }
  if (outOf !== undefined) scanned.outOf = outOf
  if (high !== undefined) scanned.high = high
  if (qualifier !== undefined) scanned.qualifier = qualifier
  if (newUnit !== undefined) scanned.newUnit = newUnit
  if (qualifierAt !== undefined) spans.qualifier = spanIn(normal, qualifierAt)
  if (second !== undefined && (outOf ?? high) !== undefined) spans.second = spanIn(normal, second)
  return scanned
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function spanIn(normal: CleanText, { start, end }: Range): Span {
  return spanOf(normal, start, end)
}

/** Whether a figure is in the unit of another, or in its first words: "giảm 6 lượt" of "349 lượt công dân". */
export function isOfKind({ lower }: NormalText, figure: Figure, other: Figure): boolean {
  if (figure.dimension === other.dimension) return true
  const [short, long] = [lower.slice(figure.unit.start, figure.unit.end), lower.slice(other.unit.start, other.unit.end)]
  return short !== '' && long.startsWith(`${short} `)
}
