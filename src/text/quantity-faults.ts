import { type Issue, issue, limits } from '../result/index.ts'
import { afterBlanks, codeAt, isDash } from './characters.ts'
import { nearestSpelling } from './nearest-spelling.ts'
import { type CleanText, spanOf } from './normal-text.ts'
import { explainRest } from './number-faults.ts'
import type { FigureRead } from './read-figure.ts'
import type { UnitWords } from './unit-words.ts'

/** What is left of the text after a figure. */
type Rest = { readonly from: number; readonly to: number }

/** Why a figure cannot be taken as the one quantity of a text: its unit is in no table, its range is reversed, text follows. */
export function quantityFault(normal: CleanText, read: FigureRead, words: UnitWords, rest: Rest): Issue | undefined {
  if (read.unit?.isNew && read.unit.of === undefined)
    return unknownUnit(normal, words, { from: read.unit.start, to: read.unit.end })
  if (read.isReversed) {
    return issue('quantity.rangeReversed', { span: spanOf(normal, read.first.start, read.end) })
  }
  if (rest.from >= rest.to) return undefined
  return secondFault(normal, rest) ?? issue('quantity.trailingText', restDetail(normal, rest))
}

/** Why a number has no unit: nothing follows it, or a word that no table holds. */
export function unitFault(normal: CleanText, read: FigureRead, words: UnitWords, to: number): Issue {
  const from = afterBlanks(normal.text, read.first.end)
  const code = codeAt(normal.text, from)
  if (from >= to || code === 0x2f || isDash(code)) {
    return issue('quantity.noUnit', {
      span: spanOf(normal, read.first.start, to),
      received: normal.text.slice(read.first.start, to),
    })
  }
  const number = explainRest(normal, read.first.start, read.first.end)
  return number.code === 'number.trailingText' ? unknownUnit(normal, words, { from, to }) : number
}

function unknownUnit(normal: CleanText, { rows }: UnitWords, rest: Rest): Issue {
  const detail = restDetail(normal, rest)
  if (detail.received.length > limits.identifierLength) return issue('unit.unknown', detail)
  const spellings = rows.flatMap((row) => [row.vi, ...(row.spellings ?? [])])
  const expected = nearestSpelling(detail.received, spellings)
  return issue('unit.unknown', { ...detail, ...(expected === undefined ? {} : { expected }) })
}

/** After "5 kg" comes "/6 người" or "- 7 người": two quantities of different kinds. */
function secondFault(normal: CleanText, rest: Rest): Issue | undefined {
  const code = codeAt(normal.text, afterBlanks(normal.text, rest.from))
  return code === 0x2f || isDash(code) ? issue('quantity.mixedUnits', restDetail(normal, rest)) : undefined
}

function restDetail(normal: CleanText, { from, to }: Rest) {
  const start = afterBlanks(normal.text, from)
  return { span: spanOf(normal, start, to), received: normal.text.slice(start, to) }
}
