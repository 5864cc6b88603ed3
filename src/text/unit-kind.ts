import { standardUnitRows, type UnitDefinition } from '../unit/index.ts'
import type { Figure } from './figure.ts'

const nounDimensions = new Set(standardUnitRows.filter(isOwnDimension).map(({ dimension }) => dimension))
const timeDimensions = new Set(['days', 'months'])

function isOwnDimension({ code, dimension }: UnitDefinition): boolean {
  return code === dimension
}

/** Whether a unit is a length of time: in running text that is a period or deadline, hardly ever a figure. */
export function isTime({ dimension }: UnitDefinition): boolean {
  return timeDimensions.has(dimension)
}

/** Whether a unit counts a noun, which is a dimension of its own. */
function isCounted({ dimension }: { readonly dimension: string }): boolean {
  return nounDimensions.has(dimension)
}

/** Whether a figure counts a noun, of the table or outside it. */
export function isCount({ dimension, newUnit }: Pick<Figure, 'dimension' | 'newUnit'>): boolean {
  return isCounted({ dimension }) || (newUnit !== undefined && !newUnit.vi.includes('/'))
}

/** Whether a unit measures (money, mass, shares) instead of counting a noun. */
export function isMeasure(unit: UnitDefinition): boolean {
  return !isTime(unit) && !isOwnDimension(unit) && !isCounted(unit)
}

const shareDimensions = new Set(['ratio', 'ratioChange'])

/** Whether a unit is a share, a multiple or percentage points: what a ratio or change is stated in. */
export function isShare({ dimension }: { readonly dimension: string }): boolean {
  return shareDimensions.has(dimension)
}
