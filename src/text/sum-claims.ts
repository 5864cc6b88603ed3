import type { Operand } from '../claim/index.ts'
import type { Figure } from './figure.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import { type HeadedList, headedLists } from './headed-list.ts'
import type { Level } from './level.ts'
import { sharesOfParts } from './shares-of-parts.ts'
import { printedSide } from './side.ts'
import type { Reading } from './to-reading.ts'
import { isCount } from './unit-kind.ts'
import { wordsIn } from './words-between.ts'

/** The totals of a sentence with the parts that it lists: "trong đó", "gồm", "272 đơn (23 khiếu nại; 249 đề nghị)". */
export function sumClaims(reading: Reading): readonly FoundClaim[] {
  const listed = headedLists(reading).flatMap((list) => [...headedSum(list), ...sharesOfParts(reading, list)])
  return [...listed, ...bracketedSums(reading)]
}

function headedSum({ total, parts, kind }: HeadedList): readonly FoundClaim[] {
  return parts.length < (kind === 'complete' ? 2 : 1) ? [] : [sumClaim(total, parts, kind)]
}

/**
 * A bracket right after a count that holds nothing but counts: of other, unlisted nouns, which are all its kinds
 * ("khiếu nại"), or of the same noun, which may be some of it.
 */
function bracketedSums(reading: Reading): readonly FoundClaim[] {
  const brackets = new Set(reading.levels.flatMap(({ mention }) => mention.brackets.at(-1) ?? []))
  return [...brackets].flatMap((bracket) => bracketedSum(reading, bracket))
}

function bracketedSum(reading: Reading, bracket: number): readonly FoundClaim[] {
  const { levels, mentions } = reading
  const inside = mentions.filter((mention) => mention.brackets.at(-1) === bracket)
  const total = levels.find(({ place }) => mentions[place + 1] === inside[0])
  const parts = levels.filter(({ mention }) => inside.includes(mention))
  if (total === undefined || parts.length < inside.length) return []
  if (parts.length < 2 && !isSome(reading, parts)) return []
  const { dimension } = total.mention.figure
  if (!isCount(total.mention.figure)) return []
  if (parts.some(({ mention }) => mention.lead !== undefined || mention.heading !== undefined)) return []
  const figures = parts.map(({ mention }) => mention.figure)
  const same = figures.filter((figure) => figure.dimension === dimension).length
  const kinds = same === 0 && figures.every((figure) => figure.newUnit !== undefined)
  if (!kinds && same < parts.length) return []
  return [sumClaim(total, parts, kinds ? 'complete' : 'ofWhich')]
}

/** "10 dự án (có 03 dự án của tỉnh)": one of a kind that is said to be among the others. */
function isSome({ normal }: Reading, [part]: readonly Level[]): boolean {
  return part !== undefined && wordsIn(normal.lower, part.mention.opening).join(' ') === 'có'
}

/** Parts that count a kind of the total's noun are given in the total's unit. */
function sumClaim(total: Level, parts: readonly Level[], coverage: 'complete' | 'ofWhich'): FoundClaim {
  const whole = total.mention.figure
  const figures = parts.map(({ mention }) => mention.figure)
  return {
    statement: {
      kind: 'sum',
      parts: figures.map((part) => partOf(part, whole)),
      total: { quantity: whole.quantity },
      coverage,
    },
    pieces: [...pieceOf('total', printedSide(whole)), ...figures.flatMap((part) => pieceOf('part', printedSide(part)))],
  }
}

function partOf({ quantity, dimension }: Figure, whole: Figure): Operand {
  return { quantity: dimension === whole.dimension ? quantity : { amount: quantity.amount, unit: whole.quantity.unit } }
}
