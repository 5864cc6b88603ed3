import type { Conflict, DemandOnUnknown } from '../audit/index.ts'
import type { Claim } from '../claim/index.ts'
import { multiplyRatios, ratio } from '../decimal/index.ts'
import { inLocale } from '../result/index.ts'
import { unitOf } from '../unit/index.ts'
import { type AuditWriting, auditWriting, type FindingFormat, formatFigure, observedName } from './format-figure.ts'
import { formatInterval, formatRatio, onlyValue } from './format-interval.ts'
import { formatPlace } from './format-place.ts'
import { formatQuantity } from './format-quantity.ts'
import { formatUnit } from './format-unit.ts'

const words = {
  hard: { vi: 'không thể cùng đúng', en: 'cannot all be true' },
  soft: { vi: 'khác nhau, có thể do phạm vi khác nhau', en: 'differ, perhaps in scope' },
  difference: { vi: 'chênh lệch', en: 'the difference is' },
  demands: { vi: 'tính ra', en: 'gives' },
} as const

/**
 * Statements that cannot all be true, each with its place and figures, and by how much they miss each other.
 *
 * @vi viết mâu thuẫn
 * @example
 * const conflict = auditPlan(langSonCity2021).conflicts.at(-1)
 * formatConflict(conflict, { plan: langSonCity2021, locale: 'en' })
 * //=> 'Grain output: I.1.c: 5,100 t; I.8: 6,000 t — cannot all be true; the difference is 900 t'
 */
export function formatConflict(conflict: Conflict, options: FindingFormat = {}): string {
  const writing = auditWriting(options)
  const says = [...new Set(statementsOf(conflict, writing))].join('; ')
  const name = conflict.at === undefined ? observedName(conflict.figures[0]?.operand, writing) : undefined
  const subject = name === undefined ? '' : `${name}: `
  return `${subject}${says} — ${inLocale(words[conflict.strength], writing.locale)}${gapOf(conflict, writing)}`
}

function statementsOf({ at, figures, claims }: Conflict, writing: AuditWriting): readonly string[] {
  if (at !== undefined) return at.demands.map((demand) => demanded(demand, at.unit, writing))
  const placed = figures.map(({ source, ...figure }) => {
    const place = source === undefined ? placesOf(claims, writing) : formatPlace(source, writing)
    return `${place}: ${formatFigure(figure, writing)}`
  })
  return [...placed, ...claims.flatMap((claim) => stated(claim, writing))]
}

function stated(claim: Claim, writing: AuditWriting): readonly string[] {
  if (!('stated' in claim)) return []
  return [`${formatPlace(claim.source, writing)}: ${formatQuantity(claim.stated, writing)}`]
}

function gapOf({ difference }: Conflict, writing: AuditWriting): string {
  if (difference === undefined) return ''
  const { value, unit } = difference
  const positive = value.numerator.startsWith('-') ? multiplyRatios(value, ratio('-1', '1')) : value
  const inPoints = unitOf(unit, writing.units).dimension === 'ratio'
  const symbol = formatUnit(inPoints ? 'percentagePoint' : unit, writing)
  return `; ${inLocale(words.difference, writing.locale)} ${formatRatio(positive, writing)} ${symbol}`
}

function demanded({ claim, interval }: DemandOnUnknown, unit: string, writing: AuditWriting): string {
  const place = formatPlace(claim.source, writing)
  const value = onlyValue(interval)
  const demand = value === undefined ? formatInterval(interval, writing) : formatRatio(value, writing)
  return `${place} ${inLocale(words.demands, writing.locale)} ${demand} ${formatUnit(unit, writing)}`
}

function placesOf(claims: readonly Claim[], writing: AuditWriting): string {
  return [...new Set(claims.map(({ source }) => formatPlace(source, writing)))].join(', ')
}
