import type { Plan } from '../plan/index.ts'
import type { Facts } from './resolve-operand.ts'
import { unitScales } from './unit-scale.ts'

/** The tables of a plan, to look claims' figures up in. */
export function factsOf(plan: Plan): Facts {
  return {
    observations: byId(plan.observations),
    targets: byId(plan.targets),
    unknowns: byId(plan.unknowns),
    unitOfIndicator: new Map(plan.indicators.map(({ id, unit }) => [id, unit])),
    scaleOf: unitScales(plan.units),
  }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
