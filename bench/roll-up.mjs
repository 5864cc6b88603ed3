// @ts-check
// Rolls up plain rows of a whole country: npm run build && node bench/roll-up.mjs [communes …]
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

const sizes = process.argv.slice(2).map(Number)
console.log('communes      rows   CPU s  wall s  µs/row  peak MB')
for (const communes of sizes.length > 0 ? sizes : [1375, 2750, 5500, 11000]) {
  const plan = country(communes)
  const [start, used] = [performance.now(), process.cpuUsage()]
  const results = rollUpEach(plan, { period: year(2021), over: { areas: 'children', periods: 'quarter' } })
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(used)
  const rows = plan.observations.length
  if (results.some(({ outcome }) => outcome !== 'determined')) throw new Error('a total is missing')
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(
    [
      communes,
      rows,
      ((user + system) / 1e6).toFixed(2),
      wall.toFixed(2),
      ((user + system) / rows).toFixed(2),
      peak.toFixed(0),
    ]
      .map((cell, at) => String(cell).padStart([8, 8, 6, 6, 6, 7][at] ?? 8))
      .join('  '),
  )
}
