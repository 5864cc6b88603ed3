import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

const program = 'test/isolation/answer.mjs'
const prelude = (name: string) => ['--import', `./test/isolation/preludes/${name}.mjs`]
const folder = mkdtempSync(join(tmpdir(), 'isolation-'))

type Environment = Readonly<Record<string, string>>

function answerOf(command: string, parameters: readonly string[], env: Environment = {}): unknown {
  const options: ExecFileSyncOptions = { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] }
  return JSON.parse(String(execFileSync(command, parameters, options)))
}

const here = (parameters: readonly string[] = [], env?: Environment) =>
  answerOf(process.execPath, [...parameters, program], env)

/** A command of a package, which npm fetches if it is not there. */
const fetched = (pack: string, parameters: readonly string[]) =>
  answerOf('npm', ['exec', '--yes', `--package=${pack}`, '--', ...parameters])

/** The program and all that it needs in one file. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [program],
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function bundled(): string {
  const file = join(folder, 'answer.mjs')
  writeFileSync(file, bundle())
  return file
}

const expected = here()

test('there is an answer from every part of the library', () => {
  expect(Object.keys(Object(expected))).toHaveLength(11)
})

describe('the same answers', () => {
  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('in the time zone %s', (TZ) => {
    expect(here([], { TZ })).toEqual(expected)
  })

  test.each(['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8'])('in the locale %s', (locale) => {
    expect(here([], { LANG: locale, LC_ALL: locale })).toEqual(expected)
  })

  test.each([
    ['decimal.js reconfigured by its host', prelude('reconfigured-decimal')],
    ['frozen intrinsics', ['--frozen-intrinsics']],
    ['no code from text', ['--disallow-code-generation-from-strings']],
  ])('with %s', (_, parameters) => {
    expect(here(parameters)).toEqual(expected)
  })

  const late = (name: string) => answerOf(process.execPath, ['test/isolation/answer-after.mjs', name])

  test('with prototypes frozen once it is loaded', () => {
    expect(late('frozen-prototypes')).toEqual(expected)
  })

  test('with a prototype polluted once it is loaded, but for what is left to zod', () => {
    const leftToZod = { zods: expect.anything() }
    expect(late('polluted-prototype')).toEqual({ ...Object(expected), ...leftToZod })
  })

  test('from one file', () => {
    expect(answerOf(process.execPath, [bundled()])).toEqual(expected)
  })

  test.each([
    ['node@20.19.5', ['node', program]],
    ['node@24.9.0', ['node', program]],
    ['deno@2.9.6', ['deno', 'run', '--quiet', bundled()]],
    ['bun@1.4.5', ['bun', 'run', bundled()]],
  ])('in %s', (pack, parameters) => {
    expect(fetched(pack, parameters)).toEqual(expected)
  })

  test('in Chromium', () => {
    const page = join(folder, 'page.html')
    const module = `console.log = (text) => { document.body.textContent = text };${bundle()}`
    writeFileSync(
      page,
      `<meta charset="utf-8"><body></body><script type="module">${module.replaceAll('</script', '<\\/script')}</script>`,
    )
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']
    const quiet = ['--disable-background-networking', '--disable-component-update', `--user-data-dir=${folder}/profile`]
    const parameters = [...flags, ...quiet, '--virtual-time-budget=60000', '--dump-dom', `file://${resolve(page)}`]
    const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
    const dom = String(execFileSync(chromium, parameters, { stdio: ['ignore', 'pipe', 'ignore'] }))
    expect(JSON.parse(/<body>(.*?)<\/body>/s.exec(dom)?.[1] ?? dom)).toEqual(expected)
  })
})
