import type { Figure } from '../audit/index.ts'
import type { Operand } from '../claim/index.ts'
import type { Interval } from '../interval/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale, type Locale, type LocalizedText } from '../result/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { formatBasis } from './format-basis.ts'
import { formatInterval, formatRatio, onlyValue } from './format-interval.ts'
import type { FormatOptions } from './format-number.ts'
import { formatQuantity } from './format-quantity.ts'
import { localeOf } from './locale-of.ts'
import { wordFor } from './word-for.ts'
import { qualifierWords } from './words.ts'

/** The language, the units, and the plan whose words name what is not printed. */
export type AuditWriting = {
  readonly locale: Locale
  readonly units: readonly UnitDefinition[]
  readonly plan: Plan | undefined
}

/** The language, and the plan whose units and names are used. */
export type FindingFormat = FormatOptions & { readonly plan?: Plan }

/** How statements are written, by what a caller asks for. */
export function auditWriting(options: FindingFormat): AuditWriting {
  const { plan } = options
  return { locale: localeOf(options), units: plan?.units ?? [], plan }
}

/** A figure of a statement: as printed, or what is not printed by its name and the interval in which it must lie. */
export function formatFigure(figure: Figure, writing: AuditWriting): string {
  const { quantity, high, qualifier, interval, operand } = figure
  if (quantity !== undefined) {
    const word = qualifier === undefined ? '' : `${wordFor(qualifier, qualifierWords, writing.locale)} `
    const range = high === undefined ? '' : ` – ${formatQuantity(high, writing)}`
    return `${word}${formatQuantity(quantity, writing)}${range}`
  }
  return `${nameOf(operand, writing)}${interval === undefined ? '' : whereIn(interval, writing)}`
}

function whereIn(interval: Interval, writing: AuditWriting): string {
  const value = onlyValue(interval)
  return value === undefined ? ` ∈ ${formatInterval(interval, writing)}` : ` (${formatRatio(value, writing)})`
}

const unprinted = { vi: 'số không in', en: 'a figure not printed' }

/** What a figure that is not printed is called. */
function nameOf(operand: Operand | undefined, { plan, locale }: AuditWriting): string {
  const words = (plan && operand && (unknownName(operand, plan) ?? planName(operand, plan))) ?? unprinted
  return inLocale(words, locale)
}

function unknownName(operand: Operand, plan: Plan): LocalizedText | undefined {
  if (!('unknown' in operand)) return undefined
  const unknown = plan.unknowns.find(({ id }) => id === operand.unknown)
  if (unknown === undefined) return undefined
  const [{ vi, en = vi }, subject] = [unknown.description, indicatorName(unknown.indicator, plan)]
  return subject === undefined ? { vi, en } : { vi: `${subject.vi}, ${vi}`, en: `${subject.en}, ${en}` }
}

function planName(operand: Operand, plan: Plan): LocalizedText | undefined {
  const target = 'target' in operand ? plan.targets.find(({ id }) => id === operand.target) : undefined
  const subject = indicatorName(target?.indicator, plan)
  if (target === undefined || subject === undefined) return undefined
  const basis = (locale: Locale) => formatBasis(target.basis, { locale })
  return { vi: `${subject.vi}, ${basis('vi-VN')}`, en: `${subject.en}, ${basis('en')}` }
}

function indicatorName(indicator: string | undefined, plan: Plan): LocalizedText | undefined {
  const name = plan.indicators.find(({ id }) => id === indicator)?.name
  return name && { vi: name.vi, en: name.en ?? name.vi }
}

/** The name of the indicator that an observed figure is of. */
export function observedName(operand: Operand | undefined, { plan, locale }: AuditWriting): string | undefined {
  if (plan === undefined || operand === undefined || !('observation' in operand)) return undefined
  const observation = plan.observations.find(({ id }) => id === operand.observation)
  const name = indicatorName(observation?.indicator, plan)
  return name && inLocale(name, locale)
}
