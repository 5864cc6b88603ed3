export type { Period } from './period.ts'
