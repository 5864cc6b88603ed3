import { defineConfig } from 'tsup'
import { numberApart } from './.config/number-apart.ts'
import { oneCore } from './.config/one-core.ts'

const entry = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  text: 'src/text.ts',
  interop: 'src/interop.ts',
  display: 'src/display.ts',
  audit: 'src/audit.ts',
  columnar: 'src/columnar.ts',
  sql: 'src/sql.ts',
  'plans/lang-son-city-2021': 'src/plans/lang-son-city-2021/index.ts',
}

export default defineConfig({
  entry: { ...entry, core: '.config/core.ts', number: 'src/text/parse-number.ts' },
  format: ['esm', 'cjs'],
  dts: { entry },
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: { moduleSideEffects: false },
  target: ['node20', 'es2022'],
  platform: 'neutral',
  noExternal: [/^date-fns\//], // four functions, for whose sake eleven files would be opened
  esbuildPlugins: [numberApart, oneCore],
  esbuildOptions: (options) => {
    options.sourcesContent = false // the sources are in the package
    options.charset = 'utf8'
  },
})
