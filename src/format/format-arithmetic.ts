import type { Finding, Role } from '../audit/index.ts'
import { multiplyRatios, ratio } from '../decimal/index.ts'
import { inLocale } from '../result/index.ts'
import { formatBound } from './format-bound.ts'
import { type AuditWriting, formatFigure, observedName } from './format-figure.ts'
import { formatRatio } from './format-interval.ts'
import { formatPlace } from './format-place.ts'
import { formatQuantity } from './format-quantity.ts'

/** A statement written out: what is computed, what comes out, and what the document says. */
export function formatArithmetic(finding: Finding, writing: AuditWriting): string {
  return `${formula(finding, writing)}${outcomeOf(finding, writing)}${statedBy(finding, writing)}`
}

const words = {
  stated: { vi: 'văn bản ghi', en: 'the document says' },
  increase: { vi: 'tăng', en: 'an increase of' },
  decrease: { vi: 'giảm', en: 'a decrease of' },
  against: { vi: 'so với', en: 'against' },
} as const

function formula({ claim, figures }: Finding, writing: AuditWriting): string {
  const all = (role: Role) =>
    figures.filter((figure) => figure.role === role).map((figure) => formatFigure(figure, writing))
  const one = (role: Role) => all(role)[0] ?? '?'
  switch (claim.kind) {
    case 'ratio':
      return `${one('part')} / ${one('whole')}`
    case 'change':
      return claim.reading === 'relative'
        ? `${one('current')} / ${one('base')} − 1`
        : `${one('current')} − ${one('base')}`
    case 'sum':
      return all('part').join(' + ')
    case 'restated':
      return restated(figures, writing)
    case 'within':
      return all('current').length > 0 ? `${one('current')} / ${one('base')} − 1` : one('value')
    case 'subset':
      return `${one('part')} ≤ ${one('whole')}`
  }
}

/** Two statements of one thing: its name, and each with its place. */
function restated(figures: Finding['figures'], writing: AuditWriting): string {
  const said = figures.map((figure) => {
    const place = figure.source === undefined ? '' : `${formatPlace(figure.source, writing)} `
    return `${place}${formatFigure(figure, writing)}`
  })
  const name = observedName(figures[0]?.operand, writing)
  return `${name === undefined ? '' : `${name}: `}${said.join(` ${inLocale(words.against, writing.locale)} `)}`
}

/** The printed value where half-up rounding gives one, else the exact one. */
function outcomeOf({ claim, exact, printed, stated }: Finding, writing: AuditWriting): string {
  if (claim.kind === 'restated' || claim.kind === 'subset' || exact === undefined) return ''
  if (printed !== undefined && stated !== undefined)
    return ` = ${formatQuantity({ amount: printed, unit: stated.unit }, writing)}`
  const isGrowth = claim.kind === 'within' && 'growth' in claim.value
  return ` = ${isGrowth ? `${formatRatio(multiplyRatios(exact, hundred), writing)}%` : formatRatio(exact, writing)}`
}

const hundred = /* @__PURE__ */ ratio('100', '1')

function statedBy(finding: Finding, writing: AuditWriting): string {
  const says = statedWords(finding, writing)
  return says === undefined ? '' : `; ${inLocale(words.stated, writing.locale)} ${says}`
}

function statedWords({ claim, stated, figures }: Finding, writing: AuditWriting): string | undefined {
  switch (claim.kind) {
    case 'within':
      return formatBound(claim.bound, writing)
    case 'sum':
      return figures.filter(({ role }) => role === 'total').map((total) => formatFigure(total, writing))[0]
    case 'change':
      return `${inLocale(words[claim.direction], writing.locale)} ${formatQuantity(claim.stated, writing)}`
    case 'ratio':
      return stated && formatQuantity(stated, writing)
    default:
      return undefined
  }
}
