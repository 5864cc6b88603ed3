import { decimal } from '../decimal/index.ts'
import type { Reading } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { type Figure, isOfKind } from './figure.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import type { Level } from './level.ts'
import type { NormalText } from './normal-text.ts'
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
  const reading = readingOf(saying.reading.normal, stated.figure, current, lead?.kind)
  if (reading === undefined) return undefined
  const base = baseOf(saying, lead?.kind)
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
  }
}

/** A change that a share in brackets states once more. */
function changeBefore({ reading: { mentions, roles }, at }: Saying) {
  return roles[at - 1] === 'change' ? mentions[at - 1] : undefined
}

/** How a change is meant: percent of a share are points, except against a plan, where either may be meant. */
function readingOf(
  normal: NormalText,
  stated: Figure,
  current: Figure,
  lead: Relation | undefined,
): Reading | undefined {
  if (stated.dimension === 'ratioChange') return current.dimension === 'ratio' ? 'points' : undefined
  if (!isShare(stated)) return isOfKind(normal, stated, current) ? 'units' : undefined
  if (stated.quantity.unit === 'times' || current.dimension === 'ratioChange') return undefined
  if (current.dimension !== 'ratio') return 'relative'
  return lead === 'exceed' || lead === 'shortOf' ? 'ambiguous' : 'points'
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

/** "giảm từ 5,6% xuống còn 4,1%, giảm 1,5 điểm %": the base is where the way began. */
function startOfWay({ reading, level, comparison }: Saying): Side | undefined {
  if (comparison !== undefined || level.mention.lead?.kind !== 'level') return undefined
  const before: Level | undefined = reading.levels.find(({ place }) => place === level.place - 1)
  const same = before?.mention.figure.dimension === level.mention.figure.dimension
  return before?.mention.lead?.kind === 'from' && same ? printedSide(before.mention.figure) : undefined
}
