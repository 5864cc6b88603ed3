import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    typecheck: {
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: 'test/tsconfig.json',
      checker: 'node_modules/typescript7/bin/tsc',
    },
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/*.ts', 'src/**/index.ts'] },
  },
})
