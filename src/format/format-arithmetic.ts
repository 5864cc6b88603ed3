import { addRatios, multiplyRatios, type Ratio, wholeRatio } from '../decimal/index.ts'
import type { Finding } from '../finding/index.ts'
import { inLocale } from '../result/index.ts'
import { type AuditWriting, figureWriter, formatFigure, observedName } from './format-figure.ts'
import { formatFormula, type WriteOperand } from './format-formula.ts'
import { formatRatio } from './format-interval.ts'
import { formatPlace } from './format-place.ts'
import { formatQuantity } from './format-quantity.ts'
import { formatStated } from './format-stated.ts'
import { formatUnit } from './format-unit.ts'

/** A statement written out: what is computed, what comes out, and what the document says. */
export function formatArithmetic(finding: Finding, writing: AuditWriting): string {
  const write = figureWriter(finding.figures, (figure) => formatFigure(figure, writing))
  return `${formula(finding, write, writing)}${outcomeOf(finding, writing)}${formatStated(finding.claim, write, writing)}`
}

const against = { vi: 'so với', en: 'against' } as const

function formula({ claim, figures, reading }: Finding, write: WriteOperand, writing: AuditWriting): string {
  return claim.kind === 'restated' ? restated(figures, writing) : formatFormula(claim, write, reading)
}

/** Two statements of one thing: its name, and each with its place. */
function restated(figures: Finding['figures'], writing: AuditWriting): string {
  const said = figures.map((figure) => {
    const place = figure.source === undefined ? '' : `${formatPlace(figure.source, writing)} `
    return `${place}${formatFigure(figure, writing)}`
  })
  const name = observedName(figures[0]?.operand, writing)
  return `${name === undefined ? '' : `${name}: `}${said.join(` ${inLocale(against, writing.locale)} `)}`
}

/** The printed value where half-up rounding gives one, else the exact one. */
function outcomeOf(finding: Finding, writing: AuditWriting): string {
  const { claim, exact, printed, stated } = finding
  if (claim.kind === 'restated' || claim.kind === 'subset' || exact === undefined) return ''
  if (claim.kind === 'sum' && claim.coverage === 'ofWhich') return sumOfParts(exact, finding, writing)
  if (printed !== undefined && stated !== undefined)
    return ` = ${formatQuantity({ amount: printed, unit: stated.unit }, writing)}`
  const isGrowth = claim.kind === 'within' && 'growth' in claim.value
  return ` = ${isGrowth ? `${formatRatio(multiplyRatios(exact, wholeRatio('100')), writing)}%` : formatRatio(exact, writing)}`
}

/** Of parts that only belong to a total, the exact value is by how much they exceed it. */
function sumOfParts(excess: Ratio, { figures }: Finding, writing: AuditWriting): string {
  const total = figures.find(({ role }) => role === 'total')?.quantity
  if (total === undefined || figures.length === 2) return ''
  return ` = ${formatRatio(addRatios(excess, wholeRatio(total.amount)), writing)} ${formatUnit(total.unit, writing)}`
}
