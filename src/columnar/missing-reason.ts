import type { ReasonCode } from '../result/index.ts'
import type { RuleInput } from '../rule/index.ts'
import type { Column } from './column.ts'
import { isMarkedIn } from './mask.ts'

/** Why a row has no answer when an input is missing; an unstated target speaks first, then the observation. */
const reasonOf: Readonly<Record<RuleInput, ReasonCode>> = {
  planned: 'targetNotStated',
  target: 'targetNotStated',
  actual: 'noObservation',
  current: 'noObservation',
  part: 'noObservation',
  partCurrent: 'noObservation',
  base: 'noBase',
  partBase: 'noBase',
  wholeBase: 'noBase',
  whole: 'noWhole',
}

const order: readonly string[] = Object.keys(reasonOf)

/** A column under the name by which a formula asks for it. */
export type Input = { readonly input: RuleInput; readonly column: Column }

/** The inputs in the order in which a missing one decides the reason. */
export function inOrderOfReasons(inputs: readonly Input[]): readonly Input[] {
  return [...inputs].sort((a, b) => order.indexOf(a.input) - order.indexOf(b.input))
}

/** The reason of the first input that is missing in a row. */
export function missingReason(inputs: readonly Input[], row: number): ReasonCode | undefined {
  const absent = inputs.find(({ column }) => isMarkedIn(column.missing, row))
  return absent === undefined ? undefined : reasonOf[absent.input]
}
