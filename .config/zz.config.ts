import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'
export default mergeConfig(base, { test: { maxWorkers: 1, setupFiles: ['/tmp/cpu-setup.ts'] } })
