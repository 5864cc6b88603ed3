import { compareRatios, type Ratio, ratioShape } from '../decimal/index.ts'
import {
  anObject,
  type Determined,
  determinedShape,
  expectShape,
  fields,
  listOf,
  type ReasonCode,
  type Shape,
  text,
} from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { checkWord } from './check-request.ts'

/** What is ranked: by its value, or not at all where it has none. */
export type Contender = { readonly id: Id; readonly value: Determined<Ratio> }

const contendersShape: Shape = /* @__PURE__ */ (() =>
  listOf(fields<Contender>({ id: text, value: determinedShape(ratioShape) })))()

/** Which values come first, and whether two seconds are followed by a fourth (`competition`) or a third (`dense`). */
export type RankingOptions = { readonly better: 'higher' | 'lower'; readonly ties?: 'competition' | 'dense' }

/** A place; equal values share it. */
export type Place = { readonly rank: number; readonly id: Id; readonly value: Ratio; readonly tied: boolean }

/** The places from the first on, and those that could not be ranked. */
export type Ranking = {
  readonly places: readonly Place[]
  readonly unranked: readonly { readonly id: Id; readonly reason: ReasonCode }[]
}

/**
 * Ranks by exact values; equal values share a place, in the order in which they came. What has no value is not last: it is
 * not ranked, and named with its reason. Throws a `UsageError` for another direction or way with ties.
 *
 * @vi xếp hạng
 * @example
 * const value = (percent) => ({ outcome: 'determined', value: ratio(percent, '100') })
 * const contenders = [{ id: 'a', value: value('90') }, { id: 'b', value: value('95') }, { id: 'c', value: value('90.0') }]
 * ranking(contenders, { better: 'higher' }).places.map(({ rank, id }) => `${rank} ${id}`)
 * //=> ['1 b', '2 a', '2 c']
 */
export function ranking(contenders: readonly Contender[], options: RankingOptions): Ranking {
  expectShape(contendersShape, contenders, 'contenders')
  expectShape(anObject, options, 'options')
  checkWord(['higher', 'lower'], options.better, 'better')
  checkWord(['competition', 'dense'], options.ties ?? 'competition', 'ties')
  const valued = contenders.flatMap(({ id, value }) =>
    value.outcome === 'determined' ? [{ id, value: value.value }] : [],
  )
  const sign = options.better === 'higher' ? -1 : 1
  const sorted = valued.sort((a, b) => sign * compareRatios(a.value, b.value))
  return {
    places: placesOf(sorted, options.ties === 'dense'),
    unranked: contenders.flatMap(({ id, value }) =>
      value.outcome === 'undetermined' ? [{ id, reason: value.reason }] : [],
    ),
  }
}

function placesOf(sorted: readonly { readonly id: Id; readonly value: Ratio }[], dense: boolean): readonly Place[] {
  let [rank, distinct] = [0, 0]
  const isEqual = (a: number, b: number) => {
    const [left, right] = [sorted[a], sorted[b]]
    return left !== undefined && right !== undefined && compareRatios(left.value, right.value) === 0
  }
  return sorted.map(({ id, value }, at) => {
    const same = isEqual(at, at - 1)
    if (!same) {
      distinct += 1
      rank = dense ? distinct : at + 1
    }
    return { rank, id, value, tied: same || isEqual(at, at + 1) }
  })
}
