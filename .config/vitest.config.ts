import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { checksReporter } from '../test/support/setup/checks-reporter.ts'

/** The seed of all laws of this run. */
process.env.LAW_SEED ??= String(Math.floor(Math.random() * 2 ** 31))

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [{ name: 'checks', configureVitest: ({ vitest }) => void vitest.config.reporters.push(checksReporter) }],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup/each-file.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    typecheck: {
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: 'test/tsconfig.json',
      checker: 'node_modules/typescript7/bin/tsc',
    },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/*.ts', 'src/**/index.ts'],
      thresholds: {
        branches: 95,
        'src/{decimal,interval,rule,evaluate,audit}/**': { lines: 100, branches: 100 },
      },
    },
  },
})
