import type { RoundingMode } from '../decimal/index.ts'

/**
 * Whether the figures that a statement is computed from are taken as exact or as rounded themselves.
 *
 * @vi giả thiết về số thành phần
 */
export type Assumption = 'exactParts' | 'roundedParts'

/** The ways of rounding that the auditor tries for every statement on its own. */
export const hypotheses: readonly RoundingMode[] = ['halfUp', 'down']
