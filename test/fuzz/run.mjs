// @ts-check
// Feeds every reader with changed texts: npm run fuzz -- [--seconds 60] [--minutes 30] [--only parseNumber] [--seed 1]
// The seconds are for all readers together, the minutes for each of them.
import { parseArgs } from 'node:util'
import { doors } from './doors.mjs'
import { faultOf } from './fault-of.mjs'
import { mutated } from './mutated.mjs'
import { randomFrom } from './random.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    minutes: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const chosen = Object.entries(doors).filter(([name]) => values.only === undefined || name === values.only)
const each = values.minutes === undefined ? Number(values.seconds) / chosen.length : Number(values.minutes) * 60
const seed = Number(values.seed)
let [inputs, finds] = [0, 0]

/** @type {(name: string, door: import('./doors.mjs').Door) => Promise<number>} */
async function feed(name, { seeds, read }) {
  const random = randomFrom(seed)
  const end = performance.now() + each * 1000
  const told = new Set()
  let count = 0
  for (; performance.now() < end; count += 1) {
    const input = mutated(seeds, random)
    const fault = await faultOf(read, input)
    const kind = fault?.replace(/\d+|"(?:[^"\\]|\\.)*"/g, '…')
    if (fault === undefined || told.has(kind) || told.size > 20) continue
    told.add(kind)
    finds += 1
    console.log(JSON.stringify({ door: name, seed, number: count, fault, input }))
  }
  return count
}

for (const [name, door] of chosen) {
  const count = await feed(name, door)
  inputs += count
  console.log(`${name}: ${count} inputs`)
}
console.log(`${inputs} inputs, ${finds} finds, seed ${seed}`)
process.exitCode = finds === 0 ? 0 : 1
