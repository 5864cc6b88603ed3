// @ts-check
// Audits documents of many statements with shared unknowns: npm run build && node bench/audit.mjs [statements …]

import { auditPlan } from '../dist/audit.js'
import { percent, percentOf, quantity, ratio, year } from '../dist/index.js'
import { langSonCity2021 } from '../dist/plans/lang-son-city-2021.js'
import { randomFrom } from './rows.mjs'

const source = { document: 'reports', section: 'I' }
const name = { vi: 'Số liệu dựng để đo' }

/**
 * Ten statements an unknown, one in a hundred of them wrong: shares of wholes that are not printed. Every whole (1) or every
 * other one (2) is tied to the next by a share as well, so that all are solved together, or two by two.
 *
 * @param {number} statements @param {1 | 2} every @returns {import('ktxh').Plan}
 */
function document(statements, every) {
  const random = randomFrom(7)
  const wholes = Array.from({ length: statements / 10 }, () => String(100_000 + random.below(900_000)))
  const claims = Array.from({ length: statements }, (_, at) => {
    const number = at % wholes.length
    const [whole, next] = [wholes[number] ?? '1', wholes[number + 1]]
    const isLink = at < wholes.length && number % every === 0 && next !== undefined
    const part = isLink ? next : String(1 + random.below(900_000))
    const share = percentOf(ratio(part, whole), { places: 1, rounding: random.pick(['halfUp', 'down']) })
    const operand = isLink ? { unknown: `whole-${number + 1}` } : { quantity: quantity(part, 'millionVnd') }
    const stated = percent(random.below(100) === 0 ? `1${share}` : share)
    return {
      id: `claim-${at}`,
      kind: /** @type {const} */ ('ratio'),
      part: operand,
      whole: { unknown: `whole-${number}` },
      stated,
      source,
    }
  })
  const unknowns = wholes.map((_, at) => ({ id: `whole-${at}`, unit: 'millionVnd', description: name }))
  return {
    format: 'ktxh/1',
    id: 'document',
    name,
    area: 'city',
    period: year(2021),
    units: [],
    areas: [],
    indicators: [],
    targets: [],
    observations: [],
    unknowns,
    claims,
    documents: [{ id: 'reports', name }],
  }
}

/** @param {string} what @param {import('ktxh').Plan} plan */
function audit(what, plan) {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const { findings, conflicts } = auditPlan(plan)
  const { user, system } = process.cpuUsage(used)
  const cells = [
    what,
    findings.length,
    conflicts.length,
    ((user + system) / 1e6).toFixed(3),
    ((performance.now() - start) / 1000).toFixed(3),
  ]
  console.log(cells.map((cell, at) => String(cell).padStart([14, 10, 9, 7, 7][at] ?? 8)).join('  '))
}

console.log('      document  statements  conflicts    CPU s  wall s')
for (let turn = 0; turn < 3; turn += 1) audit('Lạng Sơn 2021', langSonCity2021)
const sizes = process.argv.slice(2).map(Number)
for (const statements of sizes.length > 0 ? sizes : [1250, 2500, 5000, 10000]) {
  audit('tied in pairs', document(statements, 2))
  audit('all tied', document(statements, 1))
}
