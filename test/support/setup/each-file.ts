import fc from 'fast-check'
import { afterEach, expect } from 'vitest'
import { runs } from '../runs.ts'

// One seed for all laws of a run: `LAW_SEED=… npm test` repeats it.
const seed = process.env.LAW_SEED
fc.configureGlobal(seed === undefined ? { numRuns: runs } : { numRuns: runs, seed: Number(seed) })

afterEach(({ task }) => {
  Object.assign(task.meta, { checks: expect.getState().assertionCalls })
})
