import type { Operand } from '../../claim/index.ts'
import { isRecord, type Path } from '../../result/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkQuantity } from './check-quantity.ts'
import { checkReference } from './check-reference.ts'

const forms = '{ observation } | { outOf } | { target } | { unknown } | { quantity }'

/** What a claim speaks of is a figure of the plan, or a quantity. */
export function checkOperand(check: Check, operand: Operand, path: Path): void {
  if (!isRecord(operand)) noteMalformed(check, path, forms, operand)
  else if ('observation' in operand) checkReference(check, 'observations', operand.observation, path, 'observation')
  else if ('outOf' in operand) checkOutOf(check, operand.outOf, path)
  else if ('target' in operand) checkReference(check, 'targets', operand.target, path, 'target')
  else if ('unknown' in operand) checkReference(check, 'unknowns', operand.unknown, path, 'unknown')
  else checkQuantity(check, operand.quantity, [...path, 'quantity'])
}

function checkOutOf(check: Check, id: string, path: Path): void {
  checkReference(check, 'observations', id, path, 'outOf')
  const observation = check.index.observations.get(id)
  if (observation === undefined || observation.outOf !== undefined) return
  note(check, 'plan.noOutOf', { path: [...path, 'outOf'], received: id })
}
