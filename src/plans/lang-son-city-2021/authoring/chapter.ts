import type { Plan } from '../../../plan/index.ts'

/** The tables to which a part of the document adds rows. */
export type Chapter = Pick<Plan, 'indicators' | 'targets' | 'observations' | 'unknowns' | 'claims'>

/** One chapter out of its parts, in their order. */
export function chapter(...parts: readonly Partial<Chapter>[]): Chapter {
  return {
    indicators: parts.flatMap((part) => part.indicators ?? []),
    targets: parts.flatMap((part) => part.targets ?? []),
    observations: parts.flatMap((part) => part.observations ?? []),
    unknowns: parts.flatMap((part) => part.unknowns ?? []),
    claims: parts.flatMap((part) => part.claims ?? []),
  }
}
