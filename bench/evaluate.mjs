// @ts-check
// Judges the targets of very many areas, each size in a process of its own: npm run build && node bench/evaluate.mjs
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bare, decimal, evaluate, level, quantity, quarter, year } from '../dist/index.js'

const source = { document: 'reports', section: 'I' }
const name = { vi: 'Số liệu dựng để đo' }

/** @param {number} count @returns {import('ktxh').Plan} */
function country(count) {
  const areas = Array.from({ length: count }, (_, at) => ({
    id: `area-${at}`,
    name,
    level: /** @type {const} */ ('commune'),
    parent: 'country',
  }))
  const observations = areas.flatMap((area, row) =>
    /** @type {const} */ ([1, 2, 3, 4]).map((number) => ({
      id: `${row}/${number}`,
      indicator: 'revenue',
      area: area.id,
      period: quarter(2021, number),
      quantity: { amount: decimal(String(((row * 7919 + number) % 99991) + 1)), unit: 'millionVnd' },
      status: /** @type {const} */ ('actual'),
      source,
    })),
  )
  const targets = areas.map((area) => ({
    id: area.id,
    indicator: 'revenue',
    area: area.id,
    period: year(2021),
    goal: level(bare(quantity('200000', 'millionVnd'))),
    basis: { by: 'province', as: /** @type {const} */ ('assigned') },
    source,
  }))
  return {
    format: 'ktxh/1',
    id: 'country',
    name,
    area: 'country',
    period: year(2021),
    units: [],
    indicators: [{ id: 'revenue', name, unit: 'millionVnd', sector: 'economy', better: 'higher', measure: 'flow' }],
    targets,
    observations,
    areas: [{ id: 'country', name, level: 'country' }, ...areas],
    unknowns: [],
    claims: [],
    documents: [{ id: 'reports', name }],
  }
}

/** @param {number} count */
function measure(count) {
  const plan = country(count)
  const [start, before] = [performance.now(), process.cpuUsage()]
  const results = evaluate(plan, { facts: 'toDate' })
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  if (results.some(({ outcome }) => outcome === 'pending')) throw new Error('a verdict is missing')
  const cpu = user + system
  const cells = [count, (cpu / 1e6).toFixed(2), wall.toFixed(2), (cpu / count).toFixed(1)]
  console.log(cells.map((cell) => String(cell).padStart(9)).join(''))
}

const [size] = process.argv.slice(2)
if (size !== undefined) measure(Number(size))
else {
  console.log(['areas', 'CPU s', 'wall s', 'µs/area'].map((cell) => cell.padStart(9)).join(''))
  for (const count of ['3750', '7500', '15000', '30000', '60000']) {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), count], { stdio: 'inherit' })
  }
}
