import { unitCodes, usageError } from '../result/index.ts'

/** Refuses what an untyped caller passes for a quantity and is none. */
export function checkQuantity(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value) return
  throw usageError(unitCodes, 'unit.notAQuantity', { expected: '{ amount, unit }', received: value })
}
