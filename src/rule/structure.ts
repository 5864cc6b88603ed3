import { type Ratio, subtractRatios } from '../decimal/index.ts'
import {
  anObject,
  type Determined,
  determined,
  expectShape,
  fields,
  listOf,
  type Shape,
  text,
  undetermined,
  whenDetermined,
} from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { type Quantity, quantityShape, sum, type WithUnits } from '../unit/index.ts'
import { contributionToGrowth, growthRate, share } from './ratios.ts'

/** A part of a whole. */
export type Part = { readonly id: Id; readonly quantity: Quantity }

/** What is said of a part: its share, the change of its share, or its contribution, exactly; in points a hundred times it. */
export type PartRatio = { readonly id: Id; readonly value: Ratio }

/** Parts now and then. */
export type PartsMoved = { readonly current: readonly Part[]; readonly base: readonly Part[] }

const partsShape: Shape = /* @__PURE__ */ (() => listOf(fields<Part>({ id: text, quantity: quantityShape })))()

const movedShape: Shape = /* @__PURE__ */ (() => fields<PartsMoved>({ current: partsShape, base: partsShape }))()

function expectMoved(moved: PartsMoved, options: WithUnits): void {
  expectShape(movedShape, moved, 'moved')
  expectShape(anObject, options, 'options')
}

/**
 * The share of every part in the sum of all; the shares add up to one exactly. Undetermined (`noParts`, `zeroWhole`,
 * `negativeWhole`) when there is nothing to share.
 *
 * @vi cơ cấu
 * @example
 * structure([{ id: 'farms', quantity: quantity('20', 'tonne') }, { id: 'others', quantity: quantity('60', 'tonne') }])
 * //=> {
 * //   outcome: 'determined',
 * //   value: [
 * //     { id: 'farms', value: { numerator: '20', denominator: '80' } },
 * //     { id: 'others', value: { numerator: '60', denominator: '80' } },
 * //   ],
 * // }
 */
export function structure(parts: readonly Part[], options: WithUnits = {}): Determined<readonly PartRatio[]> {
  expectShape(partsShape, parts, 'parts')
  expectShape(anObject, options, 'options')
  const whole = wholeOf(parts, options)
  if (whole === undefined) return undetermined('noParts')
  return together(parts.map(({ id, quantity }) => ({ id, value: share<string>(quantity, whole, options) })))
}

/**
 * How the share of every part has moved: a hundred times the value is the change in percentage points, and the changes add
 * up to zero exactly. Undetermined (`partsDiffer`) when the parts are not the same then and now, and as `structure` is.
 *
 * @vi chuyển dịch cơ cấu
 * @example
 * const parts = (farms, others) => [
 *   { id: 'farms', quantity: quantity(farms, 'tonne') },
 *   { id: 'others', quantity: quantity(others, 'tonne') },
 * ]
 * structureChange({ current: parts('18', '82'), base: parts('20', '80') })
 * //=> {
 * //   outcome: 'determined',
 * //   value: [
 * //     { id: 'farms', value: { numerator: '-2', denominator: '100' } },
 * //     { id: 'others', value: { numerator: '2', denominator: '100' } },
 * //   ],
 * // }
 */
export function structureChange(moved: PartsMoved, options: WithUnits = {}): Determined<readonly PartRatio[]> {
  expectMoved(moved, options)
  const { current, base } = moved
  const pairs = paired(moved)
  const [now, then] = [wholeOf(current, options), wholeOf(base, options)]
  if (pairs === undefined) return undetermined('partsDiffer')
  if (now === undefined || then === undefined) return undetermined('noParts')
  const shareOf = (part: Part, whole: Quantity) => share<string>(part.quantity, whole, options)
  const change = (pair: PartsPair) => changeFrom(shareOf(pair.base, then), shareOf(pair.current, now))
  return together(pairs.map((pair) => ({ id: pair.current.id, value: change(pair) })))
}

function changeFrom(before: Determined<Ratio>, after: Determined<Ratio>): Determined<Ratio> {
  if (after.outcome === 'undetermined') return after
  return whenDetermined(before, (base) => subtractRatios(after.value, base))
}

/** What every part contributes to the growth of the whole. */
export type Contributions = { readonly growth: Ratio; readonly parts: readonly PartRatio[] }

/**
 * What every part contributes to the growth of the sum of all: a hundred times the value is in percentage points, and the
 * contributions add up to the growth of the whole exactly. Undetermined (`partsDiffer`, `zeroBase`, `negativeBase`) when
 * the parts are not the same then and now, or the whole then was not above zero.
 *
 * @vi đóng góp của từng bộ phận vào tăng trưởng
 * @example
 * const parts = (farms, others) => [
 *   { id: 'farms', quantity: quantity(farms, 'tonne') },
 *   { id: 'others', quantity: quantity(others, 'tonne') },
 * ]
 * const found = contributions({ current: parts('22', '84.5'), base: parts('20', '80') })
 * found.outcome === 'determined' && found.value.parts.map(({ value }) => value.numerator)
 * //=> ['2', '4.5']
 */
export function contributions(moved: PartsMoved, options: WithUnits = {}): Determined<Contributions> {
  expectMoved(moved, options)
  const { current, base } = moved
  const pairs = paired(moved)
  const [now, then] = [wholeOf(current, options), wholeOf(base, options)]
  if (now === undefined || then === undefined) return undetermined('noParts')
  if (pairs === undefined) return undetermined('partsDiffer')
  const whole = { base: then, current: now }
  const growth = growthRate<string>(now, then, options)
  if (growth.outcome === 'undetermined') return growth
  const each = pairs.map((pair) => {
    const part = { base: pair.base.quantity, current: pair.current.quantity }
    return { id: pair.current.id, value: contributionToGrowth<string>({ part, whole }, options) }
  })
  return whenDetermined(together(each), (parts) => ({ growth: growth.value, parts }))
}

function wholeOf(parts: readonly Part[], options: WithUnits): Quantity | undefined {
  return parts.length === 0
    ? undefined
    : sum(
        parts.map(({ quantity }) => quantity),
        options,
      )
}

type PartsPair = { readonly current: Part; readonly base: Part }

/** Each part with what it was, or nothing where the parts are not the same. */
function paired({ current, base }: PartsMoved): readonly PartsPair[] | undefined {
  const before = new Map(base.map((part) => [part.id, part]))
  const pairs = current.flatMap((part) => {
    const then = before.get(part.id)
    return then === undefined ? [] : [{ current: part, base: then }]
  })
  return pairs.length === current.length && pairs.length === base.length && before.size === base.length
    ? pairs
    : undefined
}

function together(
  parts: readonly { readonly id: Id; readonly value: Determined<Ratio> }[],
): Determined<readonly PartRatio[]> {
  const found: PartRatio[] = []
  for (const { id, value } of parts) {
    if (value.outcome === 'undetermined') return value
    found.push({ id, value: value.value })
  }
  return determined(found)
}
