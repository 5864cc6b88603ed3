import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DocExample, examplesIn, run } from './support/doc-examples.ts'

type Names = Readonly<Record<string, unknown>>

/** The files of a folder whose names end so, in all its folders. */
function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}

const sources = filesIn('src', '.ts')
const pages = [...readdirSync('.').filter((name) => name.endsWith('.md')), ...filesIn('docs', '.md')]

const modules = (files: readonly string[]): Promise<readonly Names[]> =>
  Promise.all(files.map((file) => import(resolve(file))))

/** What an example of a source file sees: the names of its own module and of every entry. */
async function namesFor(file: string): Promise<Names> {
  const [folder, module = ''] = file.split('/')
  const own = sources.filter((source) => source === join(folder ?? '', module, 'index.ts'))
  const entries = sources.filter((source) => /^src\/(?:[^/]+|plans\/[^/]+\/index)\.ts$/.test(source))
  return Object.assign({}, ...(await modules([...own, ...entries])))
}

async function holds(example: DocExample, names: Names): Promise<void> {
  for (const { line, actual, promised } of await run(example, names)) {
    expect(actual, `${example.file}:${line}`).toEqual(promised)
  }
}

test('no @example is written so that it is not read', () => {
  const written = (file: string) => readFileSync(file, 'utf8').split('@example').length - 1
  expect(sources.filter((file) => examplesIn(file).length !== written(file))).toEqual([])
})

describe.each(sources.filter((file) => examplesIn(file).length > 0))('%s', (file) => {
  test.each(examplesIn(file))('the example on line $line', async (example) => {
    expect(example.code).toContain('//=>')
    await holds(example, await namesFor(file))
  })
})

describe.each(pages.filter((page) => examplesIn(page).length > 0))('%s', (page) => {
  test.each(examplesIn(page))('the example on line $line', async (example) => {
    await holds(example, {})
  })
})
