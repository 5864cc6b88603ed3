import type { Area } from '../area/index.ts'
import type { Claim, Unknown } from '../claim/index.ts'
import type { Indicator } from '../indicator/index.ts'
import type { Observation } from '../observation/index.ts'
import type { Id, PlanDocument } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import { standardUnitRows, type UnitDefinition } from '../unit/index.ts'
import type { PlanTables } from './tables.ts'

/** The rows of a plan by their ids, and targets by their indicator: built once, then every look-up takes the same time. */
export type PlanIndex = {
  /** The plan's own units and the standard ones, which no plan can redefine. */
  readonly units: ReadonlyMap<string, UnitDefinition>
  readonly areas: ReadonlyMap<Id, Area>
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly targets: ReadonlyMap<Id, Target>
  readonly observations: ReadonlyMap<Id, Observation>
  readonly unknowns: ReadonlyMap<Id, Unknown>
  readonly claims: ReadonlyMap<Id, Claim>
  readonly documents: ReadonlyMap<Id, PlanDocument>
  readonly targetsByIndicator: ReadonlyMap<Id, readonly Target[]>
  /** Targets that are met only together. */
  readonly targetsByGroup: ReadonlyMap<Id, readonly Target[]>
}

/** Indexes the tables of a plan. */
export function planIndex(plan: PlanTables): PlanIndex {
  return {
    units: new Map([...plan.units, ...standardUnitRows].map((unit) => [unit.code, unit])),
    areas: byId(plan.areas),
    indicators: byId(plan.indicators),
    targets: byId(plan.targets),
    observations: byId(plan.observations),
    unknowns: byId(plan.unknowns),
    claims: byId(plan.claims),
    documents: byId(plan.documents),
    targetsByIndicator: groupBy(plan.targets, ({ indicator }) => indicator),
    targetsByGroup: groupBy(plan.targets, ({ jointly }) => jointly),
  }
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => Id | undefined): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
