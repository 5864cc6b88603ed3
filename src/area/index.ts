export type { Area, AreaLevel } from './area.ts'
