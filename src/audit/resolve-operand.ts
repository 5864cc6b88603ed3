import type { Operand, Unknown } from '../claim/index.ts'
import type { Figure, Role } from '../finding/index.ts'
import type { Observation, Qualifier } from '../observation/index.ts'
import { auditCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { type Bound, boundOf, type Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { spanOfBound } from './bound-constraint.ts'
import { type Given, printedGiven, qualifiedSpan } from './given.ts'
import type { UnitScale } from './unit-scale.ts'

/** The tables that a claim's operands point into. */
export type Facts = {
  readonly observations: ReadonlyMap<Id, Observation>
  readonly targets: ReadonlyMap<Id, Target>
  readonly unknowns: ReadonlyMap<Id, Unknown>
  readonly unitOfIndicator: ReadonlyMap<Id, string>
  readonly scaleOf: (unit: string) => UnitScale
}

/** The figure that an operand points to. Throws a `UsageError` when there is none. */
export function resolveOperand(operand: Operand, role: Role, facts: Facts): Given {
  if ('quantity' in operand) return printed({ role, operand }, operand.quantity, facts)
  if ('unknown' in operand) return unknownGiven(found(facts.unknowns, operand.unknown), { role, operand }, facts)
  if ('target' in operand) return targetGiven(found(facts.targets, operand.target), { role, operand }, facts)
  return observedGiven(operand, role, facts)
}

/** What a figure is to a claim, and where it stands. */
export type Place = Pick<Figure, 'role' | 'operand' | 'source'>

function observedGiven(operand: { observation: Id } | { outOf: Id }, role: Role, facts: Facts): Given {
  const isWhole = 'outOf' in operand
  const row = found(facts.observations, isWhole ? operand.outOf : operand.observation)
  const quantity = isWhole ? row.outOf : row.quantity
  if (quantity === undefined) throw usageError(auditCodes, 'audit.unknownReference', { received: row.id })
  const place = { role, operand, source: row.source }
  if (isWhole || row.qualifier === undefined) return printed(place, quantity, facts)
  return qualifiedGiven(place, quantity, row.qualifier, facts.scaleOf(quantity.unit))
}

/** A figure that is only known to lie over, under or about what is printed. */
export function qualifiedGiven(place: Place, quantity: Quantity, qualifier: Qualifier, scale: UnitScale): Given {
  const figure = { ...place, unit: quantity.unit, quantity, qualifier }
  return { figure, scale, kind: 'bounded', span: qualifiedSpan(quantity, scale, qualifier) }
}

function targetGiven(target: Target, place: Place, facts: Facts): Given {
  const bound: Bound = boundOf(target.goal) ?? { kind: 'unstated' }
  const at = { ...place, source: target.source }
  if (bound.kind === 'unstated') {
    const unit = found(facts.unitOfIndicator, target.indicator)
    return { figure: { ...at, unit }, scale: facts.scaleOf(unit), kind: 'unknown', key: `target:${target.id}` }
  }
  // "Đạt 98,8% kế hoạch" is counted against the plan's printed figure, whatever bound word stands beside it.
  if (bound.kind !== 'between') return printed(at, bound.value, facts)
  const { low: quantity, high } = bound
  const figure = { ...at, unit: quantity.unit, quantity, high }
  return { figure, scale: facts.scaleOf(quantity.unit), kind: 'bounded', span: spanOfBound(bound, facts.scaleOf) }
}

function unknownGiven({ id, unit }: Unknown, place: Place, { scaleOf }: Facts): Given {
  return { figure: { ...place, unit }, scale: scaleOf(unit), kind: 'unknown', key: `unknown:${id}` }
}

function printed(place: Place, quantity: Quantity, { scaleOf }: Facts): Given {
  return printedGiven({ ...place, unit: quantity.unit, quantity }, scaleOf(quantity.unit))
}

function found<T>(table: ReadonlyMap<Id, T>, id: Id): T {
  const row = table.get(id)
  if (row === undefined) throw usageError(auditCodes, 'audit.unknownReference', { received: id })
  return row
}
