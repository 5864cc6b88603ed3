import type { Operand, Unknown } from '../claim/index.ts'
import type { Figure } from '../finding/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import { expectShape, inLocale, type Locale, listOf, localeOf, nameIn } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { type UnitDefinition, unitShape, type WithUnits } from '../unit/index.ts'
import { formatBasis } from './format-basis.ts'
import { formatWhere } from './format-interval.ts'
import type { FormatOptions } from './format-number.ts'
import { formatQuantity } from './format-quantity.ts'
import { wordFor } from './word-for.ts'
import { qualifierWords } from './words.ts'

/** The language, the units, and the plan whose words name what is not printed. */
export type AuditWriting = {
  readonly locale: Locale
  readonly units: readonly UnitDefinition[]
  readonly plan: Plan | undefined
}

/** The language, the plan whose units and names are used, and further units: those of a text. */
export type FindingFormat = FormatOptions & WithUnits & { readonly plan?: Plan }

/** How statements are written, by what a caller asks for. */
export function auditWriting(options: FindingFormat): AuditWriting {
  const locale = localeOf(options)
  const { plan, units = [] } = options
  if (plan !== undefined) expectPlan(plan)
  expectShape(listOf(unitShape), units, 'units')
  return { locale, units: [...(plan?.units ?? []), ...units], plan }
}

/** A figure of a statement: as printed, or what is not printed by its name and the interval in which it must lie. */
export function formatFigure(figure: Figure, writing: AuditWriting): string {
  const { quantity, high, qualifier, interval, operand } = figure
  if (quantity !== undefined) {
    const word = qualifier === undefined ? '' : `${wordFor(qualifier, qualifierWords, writing.locale)} `
    const range = high === undefined ? '' : ` – ${formatQuantity(high, writing)}`
    return `${word}${formatQuantity(quantity, writing)}${range}`
  }
  return `${figureName(operand, writing) ?? inLocale(unprinted, writing.locale)}${interval === undefined ? '' : ` (${formatWhere(interval, writing)})`}`
}

/** Writes an operand by its figure among those of a statement; an unprinted one may have none. */
export function figureWriter(
  figures: readonly Figure[],
  write: (figure: Figure) => string,
): (operand: Operand) => string {
  const byOperand = new Map(figures.map((figure) => [JSON.stringify(figure.operand), figure]))
  return (operand) => write(byOperand.get(JSON.stringify(operand)) ?? { role: 'value', unit: '', operand })
}

const unprinted = { vi: 'số không in', en: 'a figure not printed' }

/** What a figure is called, printed or not; undefined where no plan names it. */
export function figureName(operand: Operand | undefined, writing: AuditWriting): string | undefined {
  const row = operand && writing.plan && unprintedRow(operand, writing.plan)
  return row ? unprintedName(row, writing) : observedName(operand, writing)
}

function unprintedRow(operand: Operand, { unknowns, targets }: Plan): Unknown | Target | undefined {
  if ('unknown' in operand) return unknowns.find(({ id }) => id === operand.unknown)
  return 'target' in operand ? targets.find(({ id }) => id === operand.target) : undefined
}

/** What a row of the plan is called whose figure is not printed: by its indicator, and what is told of it there. */
export function unprintedName(row: Unknown | Target, { plan, locale }: AuditWriting): string {
  const told = 'goal' in row ? formatBasis(row.basis, { locale }) : nameIn(row.description, locale)
  const subject = plan && indicatorName(row.indicator, plan, locale)
  return subject === undefined ? told : `${subject}, ${told}`
}

function indicatorName(indicator: string | undefined, { indicators }: Plan, locale: Locale): string | undefined {
  const name = indicators.find(({ id }) => id === indicator)?.name
  return name && nameIn(name, locale)
}

/** The name of the indicator that a reported or planned figure is of. */
export function observedName(operand: Operand | undefined, { plan, locale }: AuditWriting): string | undefined {
  if (plan === undefined || operand === undefined) return undefined
  const row =
    'observation' in operand
      ? plan.observations.find(({ id }) => id === operand.observation)
      : 'target' in operand && plan.targets.find(({ id }) => id === operand.target)
  return row ? indicatorName(row.indicator, plan, locale) : undefined
}
