import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The comparison with whole database engines, which are installed and started for it. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/engines/*.engines.ts'], fileParallelism: false, testTimeout: 600_000 },
})
