import { type Issue, issue } from '../result/index.ts'
import { unitOf } from '../unit/index.ts'
import { cellUnit } from './cell-unit.ts'
import { afterBlanks, beforeBlanks, codeAt, isDigit } from './characters.ts'
import { lowerCase } from './letter-case.ts'
import { lexiconOf, phraseAt, phraseBefore } from './lexicon.ts'
import { spanOf } from './normal-text.ts'
import { notationOf } from './notation.ts'
import { nounAfter } from './noun-after.ts'
import { numeralAt } from './numeral.ts'
import type { Reader } from './read-figure.ts'
import type { NumberAt } from './read-number.ts'
import { type UnitRead, unitAt } from './read-unit.ts'
import { powerOfTen, scaleAt } from './scale-words.ts'
import { isMeasure } from './unit-kind.ts'

/** A unit that is not printed right after its number, and whether the number has to be warned about. */
export type Borrowed = { readonly unit: UnitRead; readonly warnings: readonly Issue[] }

/**
 * The unit of a number that no known unit follows: a % sign that was left out, the unit of a list ("50 và 80 tỷ đồng"), that
 * of the table's row, or a noun outside every list.
 */
export function borrowedUnit(reader: Reader, number: NumberAt): Borrowed | undefined {
  const percent = missingPercent(reader, number)
  if (percent !== undefined) return percent
  const unit = listUnit(reader, number) ?? cellUnit(reader.normal, number, reader.words) ?? newNoun(reader, number)
  return unit && { unit, warnings: [] }
}

const ratioWords = lexiconOf('bằng | đạt | bằng khoảng | đạt khoảng')
const bases = lexiconOf('dự toán | kế hoạch | so với | so cùng kỳ | cùng kỳ')

/** "bằng 83,5 dự toán": decimals between "bằng" and what they are a share of. */
function missingPercent({ normal }: Reader, { amount, start, end }: NumberAt): Borrowed | undefined {
  const { text } = normal
  if (!amount.includes('.') || phraseBefore(ratioWords, text, beforeBlanks(text, start)) === undefined) return undefined
  if (phraseAt(bases, text, afterBlanks(text, end)) === undefined) return undefined
  const warning = issue('quantity.missingPercent', {
    span: spanOf(normal, start, end),
    received: text.slice(start, end),
  })
  const unit = { unit: unitOf('percent'), times: powerOfTen(0), isNew: false, start: end, end }
  return { unit, warnings: [warning] }
}

const joints = lexiconOf(', | ; | và | hoặc | lên | xuống | còn | xuống còn | lên đến')
const longestList = 6
const notation = notationOf('vi-VN')

/** Numbers of one list share the measure after its last one. */
function listUnit(reader: Reader, first: NumberAt): UnitRead | undefined {
  const { normal, words } = reader
  let end = first.end
  for (let length = 1; length < longestList; length += 1) {
    const joint = phraseAt(joints, normal.text, afterBlanks(normal.text, end))
    const next = joint && afterBlanks(normal.text, joint.end)
    if (next === undefined || !isDigit(codeAt(normal.text, next))) return undefined
    end = numeralAt(normal.text, next, notation).end
    const unit = unitAt(normal, afterBlanks(normal.text, end), words)
    if (unit !== undefined) return isMeasure(unit.unit) ? unit : undefined
  }
  return undefined
}

function newNoun({ normal, words }: Reader, { end }: NumberAt): UnitRead | undefined {
  const scale = scaleAt(normal, afterBlanks(normal.text, end))
  const noun = nounAfter(normal, scale?.end ?? end)
  if (noun === undefined) return undefined
  const unit = words.rowOfNoun(lowerCase(normal.text.slice(noun.start, noun.end)))
  return { start: end + 1, end: noun.end, unit, times: powerOfTen(scale?.power ?? 0), isNew: true }
}
