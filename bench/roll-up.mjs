// @ts-check
// Rolls up plain rows of a whole country, each size in a process of its own: npm run build && node bench/roll-up.mjs
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { decimal, quarter, rollUpEach, year } from '../dist/index.js'

const quarters = /** @type {const} */ ([1, 2, 3, 4]).map((number) => quarter(2021, number))
const measures = /** @type {const} */ (['flow', 'flow', 'stock', 'rate'])
const source = { document: 'reports', section: 'I' }
const name = { vi: 'Số liệu dựng để đo' }

/** @param {number} communes @param {number} [count] @returns {import('ktxh').Plan} */
function country(communes, count = 60) {
  const areas = Array.from({ length: communes }, (_, at) => ({
    id: `commune-${at}`,
    name,
    level: /** @type {const} */ ('commune'),
    parent: 'country',
  }))
  const indicators = Array.from({ length: count }, (_, at) => {
    const measure = measures[at % 4] ?? 'flow'
    const ratioOf = { part: `indicator-${at - 1}`, whole: `indicator-${at - 2}` }
    const unit = measure === 'rate' ? 'percent' : 'millionVnd'
    return {
      id: `indicator-${at}`,
      name,
      unit,
      sector: 'economy',
      better: /** @type {const} */ ('higher'),
      measure,
      ...(measure === 'rate' ? { ratioOf } : {}),
    }
  })
  const observations = indicators.flatMap(({ id, unit }, at) =>
    areas.flatMap((area, row) =>
      quarters.map((period, number) => ({
        id: `${id}/${row}/${number}`,
        indicator: id,
        area: area.id,
        period,
        quantity: {
          amount: decimal(`${((row * 7919 + at * 104729 + number) % 99991) + 1}.${(row + number) % 10}`),
          unit,
        },
        status: /** @type {const} */ ('actual'),
        source,
      })),
    ),
  )
  return {
    format: 'ktxh/1',
    id: 'country',
    name,
    area: 'country',
    period: year(2021),
    units: [],
    indicators,
    targets: [],
    observations,
    areas: [{ id: 'country', name, level: 'country' }, ...areas],
    unknowns: [],
    claims: [],
    documents: [{ id: 'reports', name }],
  }
}

/** @param {number} communes */
function measure(communes) {
  const plan = country(communes)
  const alone = peak()
  const [start, before] = [performance.now(), process.cpuUsage()]
  const results = rollUpEach(plan, { period: year(2021), over: { areas: 'children', periods: 'quarter' } })
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  if (results.some(({ outcome }) => outcome !== 'determined')) throw new Error('a total is missing')
  const [rows, cpu] = [plan.observations.length, user + system]
  const cells = [communes, rows, (cpu / 1e6).toFixed(2), wall.toFixed(2), (cpu / rows).toFixed(2), alone, peak()]
  console.log(cells.map((cell) => String(cell).padStart(9)).join(''))
}

/** The most memory so far, in MB. */
function peak() {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0)
}

const [size] = process.argv.slice(2)
if (size !== undefined) measure(Number(size))
else {
  console.log(
    ['communes', 'rows', 'CPU s', 'wall s', 'µs/row', 'rows MB', 'peak MB'].map((cell) => cell.padStart(9)).join(''),
  )
  for (const communes of ['1375', '2750', '5500', '11000']) {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), communes], { stdio: 'inherit' })
  }
}
