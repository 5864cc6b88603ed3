import type { Operand } from '../claim/index.ts'
import type { Figure } from './figure.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import type { Level } from './level.ts'
import { lexicon, phraseWithin } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { printedSide } from './side.ts'
import type { Reading } from './to-reading.ts'
import { isCounted, isShare } from './unit-kind.ts'
import { wordsIn } from './words-between.ts'

/** The totals of a sentence with the parts that it lists: "trong đó", "gồm", "272 đơn (23 khiếu nại; 249 đề nghị)". */
export function sumClaims(reading: Reading): readonly FoundClaim[] {
  return [...headings(reading).flatMap((start) => headedSum(reading, start)), ...bracketedSums(reading)]
}

function headings({ mentions }: Reading): readonly number[] {
  return [...new Set(mentions.flatMap(({ heading }) => (heading === undefined ? [] : [heading.start])))]
}

/**
 * The figures after "trong đó" that measure what the one figure before it measures, up to the estimate of a longer period or to some other matter;
 * of two figures before it either might be the total.
 */
function headedSum(reading: Reading, start: number): readonly FoundClaim[] {
  const { levels } = reading
  const heading = reading.mentions.find((mention) => mention.heading?.start === start)?.heading
  const listed = levels.filter(({ mention }) => mention.heading?.start === start)
  const dimension = listed[0]?.mention.figure.dimension
  const before = levels.filter(({ mention: { figure } }) => figure.end <= start && figure.dimension === dimension)
  const [total, other] = before.filter(({ run }) => run === before.at(-1)?.run)
  if (total === undefined || other !== undefined || heading === undefined) return []
  if (!addsUp(reading.normal, total.mention)) return []
  const parts = untilElsewhere(reading, listed).filter(({ mention }) => mention.figure.dimension === dimension)
  const least = heading.kind === 'complete' ? 2 : 1
  if (parts.length < least) return []
  return [sumClaim(total, parts, heading.kind === 'complete' ? 'complete' : 'ofWhich')]
}

/** Words that begin something else than the next part of a total. */
const elsewhere = lexicon(
  'cả năm | ước năm | ước đến | dự kiến | kế hoạch | lũy kế | luỹ kế | đồng thời | ngoài ra | bên cạnh'
    .split(' | ')
    .map((phrase) => [phrase, true] as const),
)

function untilElsewhere({ normal }: Reading, levels: readonly Level[]): readonly Level[] {
  const end = levels.findIndex(({ mention }) => phraseWithin(elsewhere, normal.lower, mention.opening) !== undefined)
  return end < 0 ? levels : levels.slice(0, end)
}

/** Shares and quotients of parts make no whole: "tỷ lệ hộ nghèo còn 2%, trong đó miền núi 5%". */
function addsUp({ lower }: NormalText, { figure }: Mention): boolean {
  return !isShare(figure) && !lower.slice(figure.unit.start, figure.unit.end).includes('/')
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
  const { dimension, newUnit } = total.mention.figure
  if (newUnit === undefined && !isCounted({ dimension })) return []
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
