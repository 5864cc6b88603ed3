import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What the quick start of a page prints and what it says that it prints, with the chart that it leaves behind. */
function quickStart(page: string) {
  const [, code = '', promised = ''] =
    /^```js\n(.*?)^```$.*?^```text\n(.*?)^```$/ms.exec(readFileSync(page, 'utf8')) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'ktxh-quick-start-'))
  try {
    const script = code.replace(/from '(ktxh[^']*)'/g, (_, name: string) => `from '${import.meta.resolve(name)}'`)
    writeFileSync(join(folder, 'plan.mjs'), script)
    const printed = execFileSync(process.execPath, ['plan.mjs'], { cwd: folder, encoding: 'utf8' })
    return { printed, promised, chart: JSON.parse(readFileSync(join(folder, 'chart.vl.json'), 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each(['README.md', 'docs/vi/README.md'])(
  'the quick start of %s prints what it says, and leaves a chart',
  (page) => {
    const { printed, promised, chart } = quickStart(page)
    expect(promised).not.toBe('')
    expect(printed).toBe(promised)
    expect(chart.$schema).toMatch(/vega-lite/)
  },
)

test('both quick starts are one', () => {
  const plan = (page: string) => readFileSync(resolve(page), 'utf8').match(/quantity\('[^']*', '[^']*'\)/g)
  expect(plan('docs/vi/README.md')).toEqual(plan('README.md'))
})
