import fc from 'fast-check'
import { afterEach, expect } from 'vitest'
import { langSonCity2021 } from '../../../src/plans/lang-son-city-2021/index.ts'
import { deepFreeze } from '../deep-freeze.ts'
import { runs } from '../runs.ts'

// Whoever writes to the worked plan fails, as whoever writes to what the makers of test data hand out.
deepFreeze(langSonCity2021)

// One seed for all laws of a run: `LAW_SEED=… npm test` repeats it.
const seed = process.env.LAW_SEED
fc.configureGlobal(seed === undefined ? { numRuns: runs } : { numRuns: runs, seed: Number(seed) })

afterEach(({ task }) => {
  Object.assign(task.meta, { checks: expect.getState().assertionCalls })
})
