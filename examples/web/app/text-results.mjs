// @ts-check
import { formatInference, formatIssue, formatNumber, toNumber } from 'ktxh'
import { auditText } from 'ktxh/audit'
import { toTable } from 'ktxh/display'
import { scanQuantities } from 'ktxh/text'
import { bars, element } from './elements.mjs'
import { markedText } from './marked-text.mjs'
import { pastedPlan } from './pasted-plan.mjs'
import { summaryOf } from './words.mjs'

/** @import { Plan } from 'ktxh' */
/** @import { TextFinding } from 'ktxh/audit' */
/** @typedef {{ locale: 'vi-VN' | 'en', say: (name: keyof typeof import('./words.mjs').words) => string }} Writing */

/**
 * What the audit of a paragraph shows, and the line that sums it up.
 * @param {string} text @param {Writing} writing
 */
export function textResults(text, { locale, say }) {
  const audit = auditText(text)
  if (!audit.ok) return { summary: formatIssue(audit.issues[0], { locale }), nodes: [] }
  const { findings, inferences, units } = audit.value
  const scanned = scanQuantities(text)
  const quantities = scanned.ok ? scanned.value : []
  const plan = pastedPlan({ units })
  const counts = Object.fromEntries(
    findings.map(({ verdict }) => [verdict, findings.filter((each) => each.verdict === verdict).length]),
  )
  const nodes = [
    element('h3', {}, say('inText')),
    markedText(text, findings, quantities),
    ...(findings.length === 0 ? [] : [element('h3', {}, say('statements'))]),
    element(
      'ol',
      { class: 'findings' },
      ...findings.map((finding, index) => findingItem(finding, index + 1, plan, { locale, say })),
    ),
    ...(inferences.length === 0 ? [] : [element('h3', {}, say('inferred'))]),
    element(
      'ul',
      { class: 'issues' },
      ...inferences.map((each) => element('li', {}, formatInference(each, { locale, plan }))),
    ),
  ]
  return { summary: summaryOf(quantities.length, counts, locale), nodes }
}

/** @param {TextFinding} finding @param {number} number @param {Plan} plan @param {Writing} writing */
function findingItem(finding, number, plan, { locale, say }) {
  const [, arithmetic = '', verdict = '', hints = ''] = toTable([finding], { locale, plan }).rows[0] ?? []
  return element(
    'li',
    { id: `finding-${number}`, class: finding.verdict },
    element('span', { class: 'verdict' }, `${number}. ${verdict}`),
    element('div', {}, arithmetic),
    ...(hints === '' ? [] : [element('div', {}, hints)]),
    ...ratioBars(finding, { locale, say }),
    element('a', { href: `#place-${number}` }, say('backToText')),
  )
}

/** The stated and the recomputed percentage side by side, where they differ. @param {TextFinding} finding @param {Writing} writing */
function ratioBars({ claim, verdict, stated, printed }, { locale, say }) {
  if (claim.kind !== 'ratio' || verdict === 'holds' || stated?.unit !== 'percent' || printed === undefined) return []
  const row = (/** @type {string} */ name, /** @type {typeof printed} */ amount, /** @type {boolean} */ isStated) => ({
    name,
    share: toNumber(amount),
    amount: `${formatNumber(amount, { locale })}%`,
    stated: isStated,
  })
  return [bars([row(say('stated'), stated.amount, true), row(say('computed'), printed, false)])]
}
