import { decimal } from '../decimal/index.ts'
import type { Reading } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { type Figure, isOfKind } from './figure.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import type { Level } from './level.ts'
import type { Mention } from './mention.ts'
import type { Relation } from './relation-words.ts'
import { namesPlan, outOfSide, printedSide, printedWith, type Saying, type Side, unknownSide, wordsOf } from './side.ts'
import { isShare } from './unit-kind.ts'

/** "tăng 8,7% so với cùng kỳ", "giảm 02 vụ", "vượt 5,2% kế hoạch": the level lies so much above or below a base. */
export function changeClaim(saying: Saying): FoundClaim | undefined {
  const { mentions } = saying.reading
  const stated = mentions[saying.at]
  const lead = stated?.lead ?? changeBefore(saying)?.lead
  if (stated === undefined || stated.figure.high !== undefined) return undefined
  const current = saying.level.mention.figure
  const base = baseOf(saying, lead?.kind)
  const reading = readingOf(saying, stated.figure, { lead: lead?.kind, isPrinted: base.unknown === undefined })
  if (reading === undefined) return undefined
  return {
    statement: {
      kind: 'change',
      current: { quantity: current.quantity },
      base: base.operand,
      stated: size(stated.figure, current),
      direction: fallsBy(stated.figure, lead?.kind) ? 'decrease' : 'increase',
      reading,
    },
    pieces: [
      ...pieceOf('current', printedSide(current)),
      ...pieceOf('base', base),
      ...(stated.lead === undefined ? [] : pieceOf('relation', { at: stated.lead })),
      ...pieceOf('stated', printedSide(stated.figure)),
    ],
    unknown: base.unknown,
    ambiguous: mayBeOfShare(saying, stated),
  }
}

/** "84 hộ, chiếm 4,2% số hộ, giảm 31 hộ (giảm 1,55%)": the share once more in brackets may be that of the share. */
function mayBeOfShare({ reading: { mentions, roles }, at, level }: Saying, { figure, brackets }: Mention): boolean {
  if (!isShare(figure) || isShare(level.mention.figure) || brackets.length <= level.mention.brackets.length)
    return false
  const between = mentions.slice(level.place + 1, at)
  return between.some(({ lead }, index) => lead?.kind === 'share' && roles[level.place + 1 + index] === 'ratio')
}

/** A change that a share in brackets states once more. */
function changeBefore({ reading: { mentions, roles }, at }: Saying) {
  return roles[at - 1] === 'change' ? mentions[at - 1] : undefined
}

/**
 * How a change is meant: percent of a share are points, except where either may be meant: against a plan, beside points, and
 * where the base is printed, so that the figures decide.
 */
function readingOf(
  { reading, at, level }: Saying,
  stated: Figure,
  { lead, isPrinted }: { readonly lead: Relation | undefined; readonly isPrinted: boolean },
): Reading | undefined {
  const current = level.mention.figure
  if (stated.dimension === 'ratioChange') return current.dimension === 'ratio' ? 'points' : undefined
  if (!isShare(stated)) return isOfKind(reading.normal, stated, current) ? 'units' : undefined
  if (stated.quantity.unit === 'times' || current.dimension === 'ratioChange') return undefined
  if (current.dimension !== 'ratio') return 'relative'
  const besidePoints = [at - 1, at + 1].some((near) => reading.mentions[near]?.figure.dimension === 'ratioChange')
  return isPrinted || besidePoints || lead === 'exceed' || lead === 'shortOf' ? 'ambiguous' : 'points'
}

function fallsBy({ quantity }: Figure, lead: Relation | undefined): boolean {
  return quantity.amount.startsWith('-') || lead === 'fall' || lead === 'shortOf'
}

/** The size of a change, in a unit of the level's; "(-12,2%)" has its direction beside it. */
function size({ quantity: { amount, unit }, dimension }: Figure, current: Figure): Quantity {
  const ofNoun = dimension !== current.dimension && !isShare({ dimension })
  return { amount: decimal(amount.replace('-', '')), unit: ofNoun ? current.quantity.unit : unit }
}

function baseOf(saying: Saying, lead: Relation | undefined): Side {
  const unstated = lead === 'exceed' || lead === 'shortOf' ? 'kế hoạch không ghi' : 'kỳ gốc không ghi'
  return printedWith(saying) ?? plannedWith(saying, lead) ?? startOfWay(saying) ?? unknownSide(saying, unstated)
}

/** "33/31,5 ha vượt 1,5 ha": what lies above its plan is printed over it. */
function plannedWith({ reading, level, comparison }: Saying, lead: Relation | undefined): Side | undefined {
  const words = wordsOf(reading, comparison)
  const planned = words === '' ? lead === 'exceed' || lead === 'shortOf' : namesPlan(words)
  return planned ? outOfSide(level.mention.figure) : undefined
}

/** "giảm từ 5,6% xuống còn 4,1%, giảm 1,5 điểm %", "tăng 10%, từ 500 lên 550 tấn": the base is where the way began. */
function startOfWay({ reading, at, level, comparison }: Saying): Side | undefined {
  if (level.mention.lead?.kind !== 'level' || (comparison !== undefined && level.place < at)) return undefined
  const before: Level | undefined = reading.levels.find(({ place }) => place === level.place - 1)
  const same = before?.mention.figure.dimension === level.mention.figure.dimension
  return before?.mention.lead?.kind === 'from' && same ? printedSide(before.mention.figure) : undefined
}
