import { execFileSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const program = `
  import { parsePlan } from './src/schema.ts'
  import { samplePlan } from './test/support/sample-plan.ts'
  let refused = false
  try { new Function('') } catch { refused = true }
  const { ok } = parsePlan(JSON.parse(JSON.stringify(samplePlan)))
  const { issues } = parsePlan({ ...samplePlan, id: 5 })
  console.log(JSON.stringify({ refused, ok, issues }))
`

test('plans are read where no code may be made from text', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const options = ['--disallow-code-generation-from-strings', '--input-type=module']
  const answer = execFileSync(process.execPath, options, { input: outputFiles[0]?.text ?? '', encoding: 'utf8' })
  expect(JSON.parse(answer)).toEqual({
    refused: true,
    ok: true,
    issues: [{ code: 'schema.wrongType', path: ['id'], expected: 'string', received: '5', receivedKind: 'number' }],
  })
})
