import type { Claim, Operand } from '../claim/index.ts'
import type { DemandOnUnknown } from '../finding/index.ts'
import type { Interval } from '../interval/index.ts'
import { inLocale } from '../result/index.ts'
import type { AuditWriting } from './format-figure.ts'
import type { WriteOperand } from './format-formula.ts'
import { formatWhere, onlyValue } from './format-interval.ts'
import { formatQuantity } from './format-quantity.ts'
import { formatUnit } from './format-unit.ts'

/** What a statement makes of an unknown, with the arithmetic: "360 công trình − 3 công trình = 357 công trình". */
export function formatDemand(
  { claim, interval }: DemandOnUnknown,
  { isUnknown, unit, write }: Sought,
  writing: AuditWriting,
): string {
  const formula = solvedFor(claim, isUnknown, { write, writing })
  const result = `${formatWhere(interval, writing)} ${formatUnit(unit, writing)}`
  return formula === undefined ? result : `${formula} ${verbFor(interval, writing)} ${result}`
}

function verbFor(interval: Interval, { locale }: AuditWriting): string {
  if (onlyValue(interval) !== undefined) return '='
  const hasBothEnds = interval.low !== undefined && interval.high !== undefined
  return inLocale(hasBothEnds ? lies : mustBe, locale)
}

const lies = { vi: 'nằm trong khoảng', en: 'lies' }
const mustBe = { vi: 'phải', en: 'must be' }

/** The unknown that statements are solved for, and how their other figures are written. */
export type Sought = {
  readonly isUnknown: (operand: Operand) => boolean
  readonly unit: string
  readonly write: WriteOperand
}

type Words = { readonly write: WriteOperand; readonly writing: AuditWriting }

/** A statement solved for one of its figures; undefined where it only bounds that figure. */
function solvedFor(claim: Claim, isIt: Sought['isUnknown'], words: Words): string | undefined {
  const { write, writing } = words
  switch (claim.kind) {
    case 'ratio': {
      const stated = formatQuantity(claim.stated, writing)
      return isIt(claim.whole) ? `${write(claim.part)} / ${stated}` : `${stated} × ${write(claim.whole)}`
    }
    case 'change':
      return solvedChange(claim, isIt(claim.base), words)
    case 'sum':
      return claim.coverage === 'complete' ? solvedSum(claim, isIt, write) : undefined
    case 'restated':
      return claim.statements.filter((each) => !isIt(each)).map(write)[0]
    default:
      return undefined
  }
}

function solvedSum(
  { parts, total }: Extract<Claim, { kind: 'sum' }>,
  isIt: Sought['isUnknown'],
  write: WriteOperand,
): string {
  if (isIt(total)) return parts.map(write).join(' + ')
  return [total, ...parts.filter((part) => !isIt(part))].map(write).join(' − ')
}

function solvedChange(
  { current, base, stated, direction, reading }: Extract<Claim, { kind: 'change' }>,
  forBase: boolean,
  { write, writing }: Words,
): string {
  const size = formatQuantity(stated, writing)
  const sign = direction === 'increase' ? '+' : '−'
  const isRelative = reading === 'relative'
  if (!forBase) return isRelative ? `${write(base)} × (1 ${sign} ${size})` : `${write(base)} ${sign} ${size}`
  const opposite = direction === 'increase' ? '−' : '+'
  return isRelative ? `${write(current)} / (1 ${sign} ${size})` : `${write(current)} ${opposite} ${size}`
}
