import { readdirSync } from 'node:fs'

/** Tests of other folders that say what a module does. */
const elsewhere = {
  aggregate: ['test/laws/roll-up.test.ts'],
  format: ['test/display/targets-of-wards.test.ts', 'test/evaluate/hard-cases.test.ts'],
}

/** The test files that a mutant of a module meets: those of the module, its laws, and what else speaks of it. */
export function testFilesOf(module) {
  const own = readdirSync(`test/${module}`, { recursive: true }).map((file) => `test/${module}/${file}`)
  const laws = readdirSync('test/laws').map((file) => `test/laws/${file}`)
  const files = [...own, ...laws.filter((file) => file.startsWith(`test/laws/${module}`)), ...(elsewhere[module] ?? [])]
  return files.filter((file) => file.endsWith('.test.ts')).sort()
}
