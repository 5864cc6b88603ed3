import { relative, resolve } from 'node:path'
import type { Options } from 'tsup'

/** The module that a file of `src` belongs to. */
const moduleOf = (file: string) => relative(resolve('src'), file).split('/')[0] ?? ''

/** Lets `ktxh/columnar` take `parseNumber` from a file without the scanners, whose words it would have to load. */
export const numberApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'number-apart',
  setup: ({ initialOptions, onResolve }) => {
    const extension = initialOptions.outExtension?.['.js'] ?? '.js'
    onResolve({ filter: /\/text\/index\.ts$/ }, ({ importer }) =>
      moduleOf(importer) === 'columnar' ? { path: `./number${extension}`, external: true } : undefined,
    )
  },
}
