import type { Level } from './level.ts'
import type { NormalText } from './normal-text.ts'
import type { Range } from './range.ts'
import { wordsIn } from './words-between.ts'

const money = new Set(['giá trị', 'trị giá', 'kim ngạch', 'số tiền', 'tiền'])
const volume = new Set(['lượng', 'khối lượng', 'sản lượng'])
const moneys = new Set(['money', 'dollars'])

/** The one level that an aspect names; none if several do. */
export function levelOfAspect({ lower }: NormalText, aspect: Range, levels: readonly Level[]): Level | undefined {
  const words = lower.slice(aspect.start, aspect.end)
  const [noun] = words.split(' ', 1)
  const [level, other] = levels.filter(({ mention: { opening, figure } }) => {
    const isMoney = moneys.has(figure.dimension)
    if (money.has(words) || volume.has(words)) return money.has(words) === isMoney
    const own = ` ${wordsIn(lower, { start: opening.start, end: figure.end }).join(' ')} `
    return own.includes(` ${words} `) || own.endsWith(` ${noun} `)
  })
  return other === undefined ? level : undefined
}
