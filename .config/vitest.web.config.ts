import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The page of examples/web, used in a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/web/*.web.ts'], testTimeout: 60_000 },
})
