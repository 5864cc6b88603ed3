import type { Claim, Operand, Statement, Unknown } from '../../src/claim/index.ts'
import { year } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { percent, type Quantity, quantity, type StandardUnit } from '../../src/unit/index.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A plan that holds nothing but these rows. */
export function planOf(rows: Partial<Plan>): Plan {
  return deepFreeze({
    format: 'ktxh/1',
    id: 'plan',
    name: { vi: 'Kế hoạch' },
    area: 'city',
    period: year(2021),
    units: [],
    areas: [],
    indicators: [],
    targets: [],
    observations: [],
    unknowns: [],
    claims: [],
    documents: [],
    ...rows,
  })
}

/** A plan of claims and the unknowns that they speak of. */
export function planOfClaims(claims: readonly Claim[], unknowns: readonly Unknown[] = []): Plan {
  return planOf({ claims, unknowns })
}

/** A figure that is not printed. */
export function unknown(id: string, unit: StandardUnit = 'millionVnd'): Unknown {
  return deepFreeze({ id, unit, description: { vi: id } })
}

/** A claim of a section. */
export function claim(id: string, statement: Statement, section = 'I'): Claim {
  return deepFreeze({ id, ...statement, source: { document: 'report', section } })
}

/** A printed figure as an operand. */
export function printed(amount: string, unit: StandardUnit = 'millionVnd'): Operand {
  return deepFreeze({ quantity: quantity(amount, unit) })
}

/** A ratio; a bare numeral is a printed amount, or a count if the unit is one. */
export function ratioOf(part: Operand, whole: Operand, stated: string): Statement {
  return { kind: 'ratio', part, whole, stated: percent(stated) }
}

/** A change in a unit. */
export function changeOf(
  [current, base]: readonly [Operand, Operand],
  stated: Quantity,
  rest: Pick<Extract<Statement, { kind: 'change' }>, 'direction' | 'reading'>,
): Statement {
  return { kind: 'change', current, base, stated, ...rest }
}

/** Parts that make up a total. */
export function sumOf(parts: readonly Operand[], total: Operand): Statement {
  return { kind: 'sum', parts, total, coverage: 'complete' }
}

/** One figure stated twice. */
export function restated(first: Operand, second: Operand): Statement {
  return { kind: 'restated', statements: [first, second], scope: 'same' }
}
