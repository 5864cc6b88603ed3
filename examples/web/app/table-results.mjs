// @ts-check
import { formatIssue, formatNumber, formatQuantity, isUsageError, percentOf, share, toNumber } from 'ktxh'
import { toHtml } from 'ktxh/display'
import { readTargetTable } from 'ktxh/text'
import { bars, element } from './elements.mjs'
import { pastedPlan } from './pasted-plan.mjs'
import { tableSummary } from './words.mjs'

/** @import { Plan, Quantity } from 'ktxh' */
/** @typedef {{ locale: 'vi-VN' | 'en', say: (name: keyof typeof import('./words.mjs').words) => string }} Writing */

/**
 * What was read from a table of targets, and the line that sums it up.
 * @param {string} text @param {Writing} writing
 */
export function tableResults(text, { locale, say }) {
  const read = readTargetTable(text, { year: new Date().getFullYear() })
  if (!read.ok) return { summary: formatIssue(read.issues[0], { locale }), nodes: [] }
  const { indicators, targets, notUnderstood, units } = read.value
  const plan = pastedPlan({ units, table: read.value, name: say('pasted') })
  const table = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('targets') })
  table.innerHTML = toHtml(plan, { locale, style: 'none' })
  const issues = [...read.warnings, ...notUnderstood]
  const nodes = [
    element('h3', {}, say('targets')),
    table,
    ...indicators.flatMap(({ id, name }) => partsOf(id, name.vi, plan, { locale, say })),
    ...(issues.length === 0 ? [] : [element('h3', {}, say('notUnderstood'))]),
    element('ul', { class: 'issues' }, ...issues.map((issue) => element('li', {}, formatIssue(issue, { locale })))),
  ]
  return { summary: tableSummary(indicators.length, targets.length, locale), nodes }
}

/** The shares of the parts of a total, as bars. @param {string} whole @param {string} name @param {Plan} plan @param {Writing} writing */
function partsOf(whole, name, plan, { locale, say }) {
  const total = levelOf(plan, whole)
  const parts = plan.indicators.filter(({ partOf }) => partOf?.whole === whole)
  if (total === undefined || parts.length === 0) return []
  const rows = parts.flatMap((part) => {
    const level = levelOf(plan, part.id)
    const printed = level && shareOf(level, total, plan)
    if (level === undefined || printed === undefined) return []
    const amount = `${formatNumber(printed, { locale })}% · ${formatQuantity(level, { locale, units: plan.units })}`
    return [{ name: part.name.vi, share: toNumber(printed), amount }]
  })
  return [element('h3', {}, `${say('parts')} ${name}`), bars(rows)]
}

/** @param {Plan} plan @param {string} indicator @returns {Quantity | undefined} */
function levelOf(plan, indicator) {
  const goal = plan.targets.find((target) => target.indicator === indicator)?.goal
  return goal?.kind === 'level' && 'value' in goal.bound ? goal.bound.value : undefined
}

/** The share in per cent; none where the two measure different things. @param {Quantity} part @param {Quantity} whole @param {Plan} plan */
function shareOf(part, whole, plan) {
  try {
    const ratio = share(part, whole, plan)
    return ratio.outcome === 'determined' ? percentOf(ratio.value, { places: 2, rounding: 'halfUp' }) : undefined
  } catch (error) {
    if (isUsageError(error)) return undefined
    throw error
  }
}
