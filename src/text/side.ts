import type { Operand, Unknown } from '../claim/index.ts'
import { aspectAfter } from './aspect-after.ts'
import type { Comparison } from './comparison.ts'
import type { Figure } from './figure.ts'
import type { Level } from './level.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Range } from './range.ts'
import type { Reading } from './to-reading.ts'
import type { Unknowns } from './unknowns.ts'

/** A side of a ratio or change: an operand, the unknown that it points to, and where it is printed. */
export type Side = {
  readonly operand: Operand
  readonly unknown?: Unknown
  readonly figure?: Figure
  readonly at?: Range
}

/** A figure of the text as an operand: the 36 of "36/37 vụ". */
export function printedSide(figure: Figure): Side {
  const at = figure.outOf === undefined ? figure : figure.number
  return { operand: { quantity: figure.quantity }, figure, at }
}

/** What a figure is counted out of, as an operand: the 37 of "36/37 vụ". */
export function outOfSide({ outOf, second }: Figure): Side | undefined {
  return outOf && second && { operand: { quantity: outOf }, at: second }
}

/**
 * What a share or change at this place is compared with by its words: its own, those of its list, those after the last of
 * several changes ("giảm 2 vụ, giảm 3 người so với cùng kỳ"), or those at the head of the sentence; a bare share in brackets is
 * of what its figure is counted out of.
 */
export function comparisonOf(reading: Reading, at: number): Comparison | undefined {
  const { mentions } = reading
  const later = mentions.find((each, place) => place > at && follows(each) && goesTogether(reading, at, place))
  const head = mentions[at]?.lead === undefined && reading.roles[at] === 'ratio' ? undefined : mentions[at]?.head
  return mentions[at]?.comparison ?? later?.comparison ?? head
}

/** Whether a figure is compared by the words after it. */
function follows({ comparison, figure }: Mention): boolean {
  return comparison !== undefined && comparison.start >= figure.end
}

function goesTogether({ normal, mentions, roles }: Reading, at: number, place: number): boolean {
  const [one, other] = [mentions[at], mentions[place]]
  if (one?.list === other?.list) return true
  const between = mentions.slice(at, place + 1)
  return (
    isPlanned(one) === isPlanned(other) &&
    between.every((each, index) => roles[at + index] === 'change' || ofPast(normal, each))
  )
}

/** "gấp 2 lần", "bằng 54% về vốn" measure on a period of the past, as changes do. */
function ofPast(normal: NormalText, { figure }: Mention): boolean {
  return figure.quantity.unit === 'times' || aspectAfter(normal, figure) !== undefined
}

/** "vượt" measures on a plan, "tăng" and "giảm" on a period of the past. */
function isPlanned(mention: Mention | undefined): boolean {
  return mention?.lead?.kind === 'exceed' || mention?.lead?.kind === 'shortOf'
}

/** The words of a comparison, without "so với". */
export function wordsOf({ normal }: Reading, comparison: Comparison | undefined): string {
  return comparison === undefined ? '' : normal.text.slice(comparison.start, comparison.end).trim()
}

const plans = ['dự toán', 'kế hoạch', 'kh ', 'dt ', 'chỉ tiêu', 'mục tiêu', 'nghị quyết']

/** Whether words name a plan and no period of the past. */
export function namesPlan(words: string): boolean {
  const lower = `${words.toLowerCase()} `
  return plans.some((plan) => lower.startsWith(plan))
}

/** A share or change, the level that it speaks of, and what it is compared with. */
export type Saying = {
  readonly reading: Reading
  readonly at: number
  readonly level: Level
  readonly comparison: Comparison | undefined
  /** The number of the sentence in the text. */
  readonly sentence: number
  readonly unknowns: Unknowns
}

/**
 * The unknown that the words name. A plan is the same one for all figures of a topic; the same period of last year is
 * another one for each figure, and so is what no words name.
 */
export function unknownSide({ reading, level, comparison, sentence, unknowns }: Saying, unstated: string): Side {
  const words = wordsOf(reading, comparison)
  const owner = namesPlan(words) ? `topic ${level.topic}` : `figure ${level.place}`
  const name = words === '' ? unstated : words
  const row = { unit: level.mention.figure.quantity.unit, description: { vi: name } }
  const unknown = unknowns(`${sentence} ${owner} ${name.toLowerCase()}`, row)
  return { operand: { unknown: unknown.id }, unknown, ...(comparison && words !== '' ? { at: comparison } : {}) }
}

/** The figure printed with the words, if it measures the same kind of thing as the subject. */
export function printedWith({ comparison, level }: Saying): Side | undefined {
  const figure = comparison?.figure
  return figure?.dimension === level.mention.figure.dimension ? printedSide(figure) : undefined
}
