// @ts-check
// What the package weighs in a bundle, dependencies included, minified and gzipped: npm run size. Fails beyond a budget.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is imported, and what it may weigh in kB (1000 bytes). */
const budgets = /** @type {const} */ ([
  ['{ growthRate, percentOf }', 'ktxh', 20],
  ['{ quantity, convert }', 'ktxh', 20],
  ['{ definePlan, evaluate }', 'ktxh', 41],
  ['{ definePlan, evaluate, formatEvaluation }', 'ktxh', 47],
  ['*', 'ktxh', 77],
  ['{ parseNumber }', 'ktxh/text', 22],
  ['*', 'ktxh/text', 60],
  ['*', 'ktxh/audit', 65],
  ['*', 'ktxh/display', 48],
  ['*', 'ktxh/interop', 34],
  ['*', 'ktxh/columnar', 46],
  ['*', 'ktxh/sql', 41],
  ['*', 'ktxh/schema', 70],
  ['*', 'ktxh/plans/lang-son-city-2021', 39],
])

let failed = 0
for (const [names, entry, budget] of budgets) {
  const weight = await weigh(`export ${names} from '${entry}'`)
  const kept = weight <= budget * 1000
  if (!kept) failed += 1
  console.log(
    `${kept ? 'kept' : 'OVER'}  ${(weight / 1000).toFixed(1).padStart(5)} of ${budget} kB  ${names} from '${entry}'`,
  )
}
process.exitCode = failed === 0 ? 0 : 1

/** @param {string} contents */
async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}
