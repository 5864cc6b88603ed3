import { defineConfig } from 'tsup'

/** Chunks do nothing on loading: importing one for its effects alone would only load what is not used. */
const importForEffects = /^import "\.\/chunk-\w+\.c?js";$/gm

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    text: 'src/text.ts',
    interop: 'src/interop.ts',
    display: 'src/display.ts',
    audit: 'src/audit.ts',
    columnar: 'src/columnar.ts',
    sql: 'src/sql.ts',
    'plans/lang-son-city-2021': 'src/plans/lang-son-city-2021/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  sourcemap: true,
  clean: true,
  splitting: true,
  target: ['node20', 'es2022'],
  platform: 'neutral',
  esbuildOptions: (options) => {
    options.sourcesContent = false // the sources are in the package
  },
  plugins: [
    {
      name: 'without-imports-for-effects',
      renderChunk: (code, { map }) => ({ code: code.replace(importForEffects, ''), map: map ?? null }),
    },
  ],
})
