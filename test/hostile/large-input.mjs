// @ts-check
// Gives one door a large input and prints what it cost: node test/hostile/large-input.mjs <door> <flood>
import { doors } from '../fuzz/doors.mjs'
import { floods } from './floods.mjs'

const [, , door = '', flood = ''] = process.argv
const input = floods[flood]?.() ?? ''
const read = doors[door]?.read ?? (() => {})
for (const seed of doors[door]?.seeds ?? []) await read(seed)
const before = { cpu: process.cpuUsage(), peak: process.resourceUsage().maxRSS }
let answer
try {
  answer = await read(input)
} catch (error) {
  answer = error
}
const { user, system } = process.cpuUsage(before.cpu)
console.log(
  JSON.stringify({
    answered: typeof answer === 'object',
    seconds: (user + system) / 1e6,
    megabytes: (process.resourceUsage().maxRSS - before.peak) / 1024,
  }),
)
