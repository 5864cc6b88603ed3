import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import jsr from '../../jsr.json' with { type: 'json' }
import manifest from '../../package.json' with { type: 'json' }

const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')

/** What a bundler takes for this code, from the built package. */
async function bundle(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { text: outputFiles[0]?.text ?? '', bytes: new Map(inputs.map(([file, each]) => [file, each.bytesInOutput])) }
}

/** All that an entry loads, used or not. */
async function loadedBy(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: `import '${entry.replace('.', 'ktxh')}'`, resolveDir: '.' },
    bundle: true,
    ignoreAnnotations: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs)
}

describe('what an entry loads', () => {
  test.each(entries)('%s loads zod only if it is the JSON door', async (entry) => {
    const loaded = await loadedBy(entry)
    expect(loaded.some((file) => file.includes('node_modules/zod/'))).toBe(entry === './schema')
  })

  test('the core is one file beside its door and decimal.js', async () => {
    const loaded = await loadedBy('.')
    expect(loaded.filter((file) => file !== '<stdin>').toSorted()).toEqual([
      'dist/core.js',
      'dist/index.js',
      'node_modules/decimal.js/decimal.mjs',
    ])
  })

  test.each(entries)('%s takes the core from that file, which exists once', async (entry) => {
    const loaded = await loadedBy(entry)
    expect(loaded).toContain('dist/core.js')
    const texts = await Promise.all(
      loaded.filter((file) => file.startsWith('dist/')).map((file) => readFile(file, 'utf8')),
    )
    expect(texts.filter((text) => text.includes('UsageError = class'))).toHaveLength(1)
  })

  test('the core loads neither the auditor nor the reader of texts', async () => {
    const core = await loadedBy('.')
    const own = (files: readonly string[]) => files.filter((file) => file.startsWith('dist/'))
    const lexicon = own(await loadedBy('./text')).filter((file) => !own(core).includes(file))
    expect(lexicon.length).toBeGreaterThan(1)
  })
})

describe('what is not used is left out', () => {
  test('a constant brings nothing of ktxh along but itself', async () => {
    const { bytes } = await bundle(`export { limits } from 'ktxh'`)
    const own = [...bytes].filter(([file]) => file.startsWith('dist/')).map(([, size]) => size)
    expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThan(1000)
  })

  test('a formula brings its own words along, and not those of plans, columns or SQL', async () => {
    const { text } = await bundle(`export { growthRate, percentOf } from 'ktxh'`)
    expect(text).toContain('decimal.malformed')
    expect(text).not.toMatch(/plan\.duplicateId|columnar\.|sql\.|period\.|schema\.|text\./)
    expect(text).not.toContain('planOverActual')
  })

  test('an evaluation brings no sentences along', async () => {
    const { text } = await bundle(`export { evaluate } from 'ktxh'`)
    expect(text).not.toContain('chậm tiến độ')
    expect(text).not.toContain('columnar.')
  })
})

test('the sources for JSR have the version and the entries of the package', () => {
  expect(jsr.version).toBe(manifest.version)
  expect(Object.keys(jsr.exports)).toEqual(entries)
})
