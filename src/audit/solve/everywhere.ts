import { everything } from '../../interval/index.ts'
import type { Domains } from './solvable.ts'

/** Nothing is known of any unknown. */
export const everywhere: Domains = () => everything
