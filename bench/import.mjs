// @ts-check
// What importing costs: npm run bench:import. CPU of fresh processes in turn, medians, an empty module subtracted.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = 15
const modules = [
  '',
  'ktxh',
  'zod',
  'decimal.js',
  'date-fns',
  'ktxh/text',
  'ktxh/columnar',
  'ktxh/schema',
  'ktxh/plans/lang-son-city-2021',
]

/** @type {Map<string, number[]>} */
const seen = new Map(modules.map((name) => [name, []]))
for (let round = 0; round < rounds; round++) for (const name of modules) seen.get(name)?.push(cpuOf(name))

const empty = medianOf('')
const zod = medianOf('zod') - empty
console.log(
  `${rounds} fresh processes each, Node ${process.versions.node}; an empty module takes ${empty.toFixed(0)} ms CPU`,
)
for (const name of modules.slice(1)) {
  const cost = medianOf(name) - empty
  console.log(`${name.padEnd(30)} ${cost.toFixed(1).padStart(6)} ms   ${(cost / zod).toFixed(2)} x zod`)
}

/** The CPU time in ms of a process that imports this. @param {string} name */
function cpuOf(name) {
  const load = name === '' ? '' : `await import('${name}');`
  const script = `${load}const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' })
  return Number(stdout)
}

/** @param {string} name */
function medianOf(name) {
  const sorted = (seen.get(name) ?? []).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
