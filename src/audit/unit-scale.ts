import {
  divideFractions,
  type Fraction,
  fractionOf,
  type Span,
  scaleInterval,
  wholeFraction,
} from '../interval/index.ts'
import { findUnit, type UnitDefinition, unitOf } from '../unit/index.ts'

/** What the auditor needs to know of a unit. */
export type UnitScale = {
  readonly code: string
  readonly dimension: string
  /** How many base units one such unit is. */
  readonly factor: Fraction
  /** Whether the dimension is a counted noun, whose amounts are whole. */
  readonly counted: boolean
  readonly quotient?: { readonly of: string; readonly per: string }
}

/** The unit of a bare numeral. */
const plainNumber: UnitScale = { code: '', dimension: '', factor: wholeFraction(1n), counted: false }

/** Looks units up, each once. */
export function unitScales(units: readonly UnitDefinition[] = []): (code: string) => UnitScale {
  const known = new Map<string, UnitScale>([['', plainNumber]])
  return (code) => {
    const scale = known.get(code) ?? unitScale(unitOf(code, units), units)
    known.set(code, scale)
    return scale
  }
}

/** A noun is counted if its dimension bears the code of a unit: a unit declared without a dimension is such a noun. */
function unitScale({ code, dimension, factor, quotient }: UnitDefinition, units: readonly UnitDefinition[]): UnitScale {
  const counted = findUnit(dimension, units)?.dimension === dimension
  return { code, dimension, factor: fractionOf(factor), counted, ...(quotient && { quotient }) }
}

/** Whether a unit expresses a share or a change of one. */
export function isShare({ dimension }: UnitScale): boolean {
  return dimension === 'ratio' || dimension === 'ratioChange'
}

/** A span of base units in a unit. */
export function inUnit(span: Span, { factor }: UnitScale): Span {
  return scaleInterval(span, divideFractions(wholeFraction(1n), factor))
}
