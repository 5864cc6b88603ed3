export { type Claim, directions, type Operand, type Statement, scopes, type Unknown } from './claim.ts'
export { claimShape, operandShape, unknownShape } from './claim-shape.ts'
