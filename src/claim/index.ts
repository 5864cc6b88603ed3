export type { Claim, Operand, Statement, Unknown } from './claim.ts'
