import type { Operand } from '../../claim/index.ts'
import { issue, type Path } from '../../result/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { quantityFaults } from './quantity-faults.ts'

/** The faults of what a claim speaks of. */
export function* operandFaults(context: CheckContext, operand: Operand, path: Path): Faults {
  if (!isRecord(operand)) return yield malformed(path, 'observation | outOf | target | unknown | quantity', operand)
  if ('observation' in operand) {
    yield* referenceFaults(context, 'observations', operand.observation, [...path, 'observation'])
  } else if ('outOf' in operand) {
    yield* outOfFaults(context, operand.outOf, [...path, 'outOf'])
  } else if ('target' in operand) {
    yield* referenceFaults(context, 'targets', operand.target, [...path, 'target'])
  } else if ('unknown' in operand) {
    yield* referenceFaults(context, 'unknowns', operand.unknown, [...path, 'unknown'])
  } else {
    yield* quantityFaults(context, operand.quantity, [...path, 'quantity'])
  }
}

function* outOfFaults(context: CheckContext, id: string, path: Path): Faults {
  yield* referenceFaults(context, 'observations', id, path)
  const observation = context.index.observations.get(id)
  if (observation !== undefined && observation.outOf === undefined) yield issue('plan.noOutOf', { path, received: id })
}
