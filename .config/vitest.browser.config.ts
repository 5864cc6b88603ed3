import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Tests that work with files, processes, engines or the compiler, by themselves or through test/support, are left out. */
const needsNode =
  /from '(?:node:|esbuild|typescript|recheck|vega|arquero|@duckdb|@electric-sql)|support\/(?:doc-|sql\/|hostile\/)|execFile/

const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.test.ts'),
)
const forBrowsers = tests.filter((name) => !needsNode.test(readFileSync(`${root}test/${name}`, 'utf8')))

export default defineConfig({
  root,
  define: { 'process.env': JSON.stringify({ LAW_RUNS: process.env.LAW_RUNS ?? '200' }) },
  test: {
    include: forBrowsers.map((name) => `test/${name}`),
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
