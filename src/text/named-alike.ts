import { codeAt, isBlank, isLetter } from './characters.ts'
import type { Figure } from './figure.ts'
import type { Level } from './level.ts'
import type { NormalText } from './normal-text.ts'

/** "làm chết 4 người, bị thương 7 người; giảm 3 người bị thương": the one level that the words after the change name. */
export function namedAlike(
  { lower }: NormalText,
  { end }: Pick<Figure, 'end'>,
  candidates: readonly Level[],
): Level | undefined {
  const tail = tailAfter(lower, end)
  const [level, other] = candidates.filter(({ mention: { opening, figure } }) => {
    return (
      tail !== '' && `${lower.slice(opening.start, figure.end)} ${tailAfter(lower, figure.end)} `.includes(` ${tail} `)
    )
  })
  return other === undefined ? level : undefined
}

const longestTail = 3
const notOfTail = new Set(['so', 'và', 'tuy', 'nhưng', 'trong', 'trên', 'tại', 'ở'])

/** The words right after a figure that go on with its noun. */
function tailAfter(lower: string, end: number): string {
  const words: string[] = []
  let start = end + 1
  while (words.length < longestTail && isBlank(codeAt(lower, start - 1)) && isLetter(codeAt(lower, start))) {
    let last = start
    while (isLetter(codeAt(lower, last))) last += 1
    if (notOfTail.has(lower.slice(start, last))) break
    words.push(lower.slice(start, last))
    start = last + 1
  }
  return words.join(' ')
}
