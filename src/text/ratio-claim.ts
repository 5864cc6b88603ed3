import type { Figure } from './figure.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import { isTotalOf } from './level.ts'
import { namesPlan, outOfSide, printedSide, printedWith, type Saying, type Side, unknownSide, wordsOf } from './side.ts'

/** "bằng 45,5% dự toán tỉnh giao", "(đạt tỷ lệ 97,3%)", "gấp 2 lần cùng kỳ": the level is such a share of a whole. */
export function ratioClaim(saying: Saying): FoundClaim | undefined {
  const stated = saying.reading.mentions[saying.at]
  if (stated === undefined || stated.figure.high !== undefined) return undefined
  const part = printedSide(saying.level.mention.figure)
  const whole = wholeOf(saying)
  const relation = stated.lead === undefined ? [] : pieceOf('relation', { at: stated.lead })
  return {
    statement: { kind: 'ratio', part: part.operand, whole: whole.operand, stated: stated.figure.quantity },
    pieces: [
      ...pieceOf('part', part),
      ...pieceOf('whole', whole),
      ...relation,
      ...pieceOf('stated', printedSide(stated.figure)),
    ],
    unknown: whole.unknown,
    ambiguous: stated.lead?.kind === 'rise',
  }
}

/** A share of two figures that are printed over one another. */
export function fractionClaim(stated: Figure, part: Side, whole: Side): FoundClaim {
  return {
    statement: { kind: 'ratio', part: part.operand, whole: whole.operand, stated: stated.quantity },
    pieces: [...pieceOf('stated', printedSide(stated)), ...pieceOf('part', part), ...pieceOf('whole', whole)],
  }
}

function wholeOf(saying: Saying): Side {
  const unstated =
    saying.reading.mentions[saying.at]?.figure.quantity.unit === 'times' ? 'kỳ gốc không ghi' : 'tổng số không ghi'
  return (
    printedWith(saying) ?? countedOut(saying) ?? headed(saying) ?? totalAfter(saying) ?? unknownSide(saying, unstated)
  )
}

/** "đã thu 45 tỷ đồng trong tổng số 60 tỷ đồng, đạt 75%": the share is of the total that stands after the level. */
function totalAfter({ reading, comparison, level }: Saying): Side | undefined {
  const total = reading.levels.find(({ place }) => place === level.place + 1)
  if (total === undefined || wordsOf(reading, comparison) !== '' || !isTotalOf(reading, total, level)) return undefined
  return printedSide(total.mention.figure)
}

/** What the level is printed over, unless the words name a period of the past. */
function countedOut({ reading, comparison, level }: Saying): Side | undefined {
  const words = wordsOf(reading, comparison)
  return words === '' || namesPlan(words) || words.toLowerCase().startsWith('tổng')
    ? outOfSide(level.mention.figure)
    : undefined
}

/** "trong đó … chiếm 40%", "trong đó … (84% tổng thu)": the share is of the total before "trong đó". */
function headed({ reading, at, comparison, level }: Saying): Side | undefined {
  const { lead, heading } = reading.mentions[at] ?? {}
  const words = wordsOf(reading, comparison)
  const ofTotal = words === '' ? lead?.kind === 'share' : words.toLowerCase().startsWith('tổng')
  if (heading === undefined || !ofTotal) return undefined
  const { dimension } = level.mention.figure
  const before = reading.levels.filter(
    ({ mention: { figure } }) => figure.end <= heading.start && figure.dimension === dimension,
  )
  const total = before.at(-1)
  return total && printedSide(total.mention.figure)
}
