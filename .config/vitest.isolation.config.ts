import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The same answers in other runtimes and beside rude hosts; the runtimes come from the npm registry. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/{isolation,hostile}/*.isolation.ts'], fileParallelism: false, testTimeout: 600_000 },
})
