export type { Id } from './id.ts'
export type { PlanDocument, Source } from './source.ts'
export { documentShape, sourceShape } from './source-shape.ts'
