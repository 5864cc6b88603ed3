export type { Id } from './id.ts'
export type { PlanDocument, Source } from './source.ts'
