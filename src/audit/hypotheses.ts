import type { RoundingMode } from '../decimal/index.ts'

/** The ways of rounding that the auditor tries for every statement on its own. */
export const hypotheses: readonly RoundingMode[] = ['halfUp', 'down']
