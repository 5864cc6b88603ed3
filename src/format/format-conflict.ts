import type { Claim, Operand } from '../claim/index.ts'
import { multiplyRatios, ratio } from '../decimal/index.ts'
import { type Conflict, conflictShape } from '../finding/index.ts'
import { expectShape, inLocale } from '../result/index.ts'
import { formatDemand } from './format-demand.ts'
import {
  type AuditWriting,
  auditWriting,
  type FindingFormat,
  figureWriter,
  formatFigure,
  observedName,
  unprintedName,
} from './format-figure.ts'
import { formatFormula, type WriteOperand } from './format-formula.ts'
import { formatRatio } from './format-interval.ts'
import { formatMiss } from './format-miss.ts'
import { formatPlace } from './format-place.ts'
import { formatStated } from './format-stated.ts'
import { formatUnit } from './format-unit.ts'

const words = {
  hard: { vi: 'không thể cùng đúng', en: 'cannot all be true' },
  soft: { vi: 'khác nhau, có thể do phạm vi khác nhau', en: 'differ, perhaps in scope' },
  difference: { vi: 'chênh lệch', en: 'the difference is' },
  suspect: { vi: 'không khớp với các nội dung khác', en: 'at odds with everything else' },
} as const

/**
 * Statements that cannot all be true, each with its place and its arithmetic, and by how much they miss each other. Where
 * only some of them disagree with everything else, these are marked.
 *
 * @vi viết mâu thuẫn
 * @example
 * const conflict = auditPlan(langSonCity2021).conflicts.at(-1)
 * formatConflict(conflict, { plan: langSonCity2021, locale: 'en' })
 * //=> 'Grain output: I.1.c: 5,100 t; I.8: 6,000 t — cannot all be true; the difference is 900 t'
 */
export function formatConflict(conflict: Conflict, options: FindingFormat = {}): string {
  expectShape(conflictShape, conflict, 'conflict')
  const writing = auditWriting(options)
  const name = subjectOf(conflict, writing)
  const says = [...new Set(statementsOf(conflict, writing))].join('; ')
  const subject = name === undefined ? '' : `${name}: `
  return `${subject}${says} — ${inLocale(words[conflict.strength], writing.locale)}${gapOf(conflict, writing)}`
}

function subjectOf({ at, claims, figures }: Conflict, writing: AuditWriting): string | undefined {
  if (at !== undefined) return unprintedName(at.unknown, writing)
  const [claim] = claims
  return observedName(claim?.kind === 'sum' ? claim.total : figures[0]?.operand, writing)
}

function statementsOf(conflict: Conflict, writing: AuditWriting): readonly string[] {
  const { at, claims, figures } = conflict
  const [claim] = claims
  const isAlone = at === undefined && claims.length === 1
  if (isAlone && claim?.kind === 'restated') return placedFigures(conflict, writing)
  if (isAlone && claim !== undefined) return [single(claim, conflict, writing)]
  const write = figureWriter(figures, (figure) => formatFigure(figure, writing))
  const isUnknown = (operand: Operand) =>
    at !== undefined && ('goal' in at.unknown ? isTarget(operand, at.unknown.id) : isNamed(operand, at.unknown.id))
  return claims.map((each) => {
    const demand = at?.demands.find((one) => one.claim.id === each.id)
    const says =
      demand && at ? formatDemand(demand, { isUnknown, unit: at.unit, write }, writing) : inFull(each, write, writing)
    return `${formatPlace(each.source, writing)}: ${says}${markOf(each, conflict, writing)}`
  })
}

function isTarget(operand: Operand, id: string): boolean {
  return 'target' in operand && operand.target === id
}

function isNamed(operand: Operand, id: string): boolean {
  return 'unknown' in operand && operand.unknown === id
}

function inFull(claim: Claim, write: WriteOperand, writing: AuditWriting): string {
  return `${formatFormula(claim, write)}${formatStated(claim, write, writing)}`
}

function markOf({ id }: Claim, { claims, suspects }: Conflict, { locale }: AuditWriting): string {
  const isOnlySuspect = suspects.length < claims.length && suspects.some((suspect) => suspect.id === id)
  return isOnlySuspect ? ` (${inLocale(words.suspect, locale)})` : ''
}

/** A statement that its own figures contradict; those that stand elsewhere with their place. */
function single(claim: Claim, conflict: Conflict, writing: AuditWriting): string {
  const place = formatPlace(claim.source, writing)
  const write = figureWriter(conflict.figures, (figure) => {
    const at = figure.source === undefined ? place : formatPlace(figure.source, writing)
    return `${formatFigure(figure, writing)}${at === place ? '' : ` (${at})`}`
  })
  const miss = formatMiss(claim, conflict, writing)
  return `${place}: ${formatFormula(claim, write)}${miss}${formatStated(claim, write, writing)}`
}

function placedFigures({ figures, claims }: Conflict, writing: AuditWriting): readonly string[] {
  return figures.map(({ source = claims[0]?.source, ...figure }) => {
    const place = source === undefined ? '' : `${formatPlace(source, writing)}: `
    return `${place}${formatFigure(figure, writing)}`
  })
}

function gapOf({ difference }: Conflict, writing: AuditWriting): string {
  if (difference === undefined) return ''
  const { value, unit } = difference
  const positive = value.numerator.startsWith('-') ? multiplyRatios(value, ratio('-1', '1')) : value
  const symbol = formatUnit(unit === 'percent' ? 'percentagePoint' : unit, writing)
  return `; ${inLocale(words.difference, writing.locale)} ${formatRatio(positive, writing)} ${symbol}`
}
