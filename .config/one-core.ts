import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Options } from 'tsup'

const core = resolve('.config/core.ts')
const modules: ReadonlySet<string> = new Set(
  Array.from(readFileSync(core, 'utf8').matchAll(/'\.\.\/src\/(\w+)\/index\.ts'/g), ([, module = '']) => module),
)

/** The module that a file of `src` belongs to. */
const moduleOf = (file: string) => relative(resolve('src'), file).split('/')[0] ?? ''

/** Lets every entry take the modules of the core from one file, `core.js`: each further file costs a start a millisecond. */
export const oneCore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-core',
  setup: ({ initialOptions, onResolve }) => {
    const extension = initialOptions.outExtension?.['.js'] ?? '.js'
    onResolve({ filter: /\/index\.ts$/ }, ({ path, importer }) => {
      const within = importer === core || modules.has(moduleOf(importer))
      if (within || !modules.has(moduleOf(resolve(dirname(importer), path)))) return undefined
      return { path: `${moduleOf(importer) === 'plans' ? '../' : './'}core${extension}`, external: true }
    })
  },
}
