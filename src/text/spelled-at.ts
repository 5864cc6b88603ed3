import { decimal } from '../decimal/index.ts'
import { unitOf } from '../unit/index.ts'
import { afterBlanks, codeAt, isDigit } from './characters.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseAt } from './lexicon.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase } from './phrase.ts'
import type { Range } from './range.ts'
import { comparing, type Spelled, said } from './spelled-words.ts'

const pasts = lexiconOf(
  'cùng kỳ | cùng kì | CK | năm trước | năm ngoái | tháng trước | quý trước | kỳ trước | năm học trước | vụ trước | đầu năm',
  'so với | so cùng kỳ | so CK | mức cùng kỳ | mức năm trước | thực hiện năm trước',
)
const yearWord = lexiconOf('năm')

/**
 * The relation that begins here and says its figure in words, or compares with a past that is named right after it; its
 * figure, if there is one, stands in the same words. "Bằng cùng kỳ" is a share of 100%, unless a figure follows.
 */
export function spelledAt(
  normal: NormalText,
  start: number,
  nextFigure: number | undefined,
): readonly [Phrase, Phrase | undefined] | undefined {
  const figure = saidAt(normal, start)
  const found = figure ?? phraseAt(comparing, normal.lower, start)
  if (found === undefined || (figure === undefined && !isPastAt(normal, found.end))) return undefined
  const relation = { kind: found.value.kind, start, end: found.end } as const
  if (found.value.amount === undefined) return [relation, undefined]
  if (figure === undefined && nextFigure !== undefined && goesOnTo(normal, found.end, nextFigure)) return undefined
  return [relation, { kind: 'figure', figure: figureOf(found.value, relation), start, end: found.end }]
}

/** "giảm một nửa số vụ" names what was halved. */
function saidAt({ lower }: NormalText, start: number) {
  const found = phraseAt(said, lower, start)
  return found && phraseAt(numberWord, lower, afterBlanks(lower, found.end)) === undefined ? found : undefined
}

const numberWord = lexiconOf('số')

function isPastAt({ text, lower }: NormalText, end: number): boolean {
  const start = afterBlanks(text, end)
  const year = phraseAt(yearWord, lower, start)
  if (year !== undefined && isDigit(codeAt(text, afterBlanks(text, year.end)))) return true
  return phraseAt(pasts, lower, start) !== undefined
}

const farthest = 60

/** Whether no mark parts the words from a figure close after them: "bằng cùng kỳ năm trước 95%". */
function goesOnTo({ text }: NormalText, end: number, figure: number): boolean {
  if (figure - end > farthest) return false
  for (let index = end; index < figure; index += 1) if (partings.has(text.charAt(index))) return false
  return true
}

const partings = new Set([',', ';', ':', '.', '(', ')', '\n'])

function figureOf({ amount = '', unit = 'percent', qualifier }: Spelled, at: Range): Figure {
  const { start, end } = at
  return {
    start,
    end,
    quantity: { amount: decimal(amount), unit },
    outOf: undefined,
    high: undefined,
    qualifier,
    newUnit: undefined,
    dimension: unitOf(unit).dimension,
    number: { start, end },
    second: undefined,
    unit: { start: end, end },
    qualifierAt: undefined,
    warnings: [],
  }
}
