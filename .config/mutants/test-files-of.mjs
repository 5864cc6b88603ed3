import { readdirSync } from 'node:fs'

/** The test files that a mutant of a module meets: those of the module and its laws. */
export function testFilesOf(module) {
  const own = readdirSync(`test/${module}`, { recursive: true }).map((file) => `test/${module}/${file}`)
  const laws = readdirSync('test/laws').map((file) => `test/laws/${file}`)
  const files = [...own, ...laws.filter((file) => file.startsWith(`test/laws/${module}`))]
  return files.filter((file) => file.endsWith('.test.ts')).sort()
}
