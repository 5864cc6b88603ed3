import { compareDecimals, decimal, multiply } from '../decimal/index.ts'
import { fields, interopCodes, number, optional, type Shape, text, usageError } from '../result/index.ts'
import { standardUnitRows, type UnitDefinition, unitOf, type WithUnits } from '../unit/index.ts'

/** A unit as SDMX writes it: a code of UNIT_MEASURE, and the power of ten of CL_UNIT_MULT that multiplies it. */
export type SdmxUnit = { readonly measure: string; readonly multiplier: number }

/** Which codes of a statistics office's own list stand for a unit of ktxh. */
export type SdmxUnitCode = { readonly unit: string; readonly measure: string; readonly multiplier?: number }

/** A code of a list for a unit. */
export const unitCodeShape: Shape = /* @__PURE__ */ (() =>
  fields<SdmxUnitCode>({ unit: text, measure: text, multiplier: optional(number) }))()

/** The units that a plan declares, and codes to use for units instead of the usual ones. */
export type SdmxUnitOptions = WithUnits & { readonly unitCodes?: readonly SdmxUnitCode[] }

/** Codes in wide use: ISO 4217 for money, the short symbols of statistical unit lists for the rest. */
const usualCodes: ReadonlyMap<string, string> = new Map([
  ['vnd', 'VND'],
  ['usd', 'USD'],
  ['percent', 'PT'],
  ['person', 'PS'],
  ['kilogram', 'KG'],
  ['tonne', 'T'],
  ['meter', 'M'],
  ['kilometer', 'KM'],
  ['squareMeter', 'M2'],
  ['hectare', 'HA'],
  ['squareKilometer', 'KM2'],
  ['cubicMeter', 'M3'],
  ['liter', 'L'],
  ['kilowatt', 'KW'],
  ['megawatt', 'MW'],
  ['kilowattHour', 'KWH'],
])

const multiplied = /^(?:thousand|tenThousand|million|billion|trillion|quadrillion)[A-Z]/
const multipliers = [3, 4, 6, 9, 12, 15]

/**
 * A unit in SDMX: "billionVnd" is VND with the multiplier 9. A unit without a usual code keeps its own. Throws a
 * `UsageError` for a unit that neither the standard table nor the options know.
 */
export function sdmxUnitOf(unit: string, { units = [], unitCodes = [] }: SdmxUnitOptions = {}): SdmxUnit {
  const own = unitCodes.find((code) => code.unit === unit)
  if (own !== undefined) return { measure: own.measure, multiplier: own.multiplier ?? 0 }
  const row = unitOf(unit, units)
  const { base, multiplier } = multiplied.test(unit) ? baseOf(row, [...standardUnitRows, ...units]) : plain(row)
  return { measure: usualCodes.get(base.code) ?? base.code, multiplier }
}

/** The units by what SDMX writes for them. Throws a `UsageError` when the options give two units the same codes. */
export function unitsBySdmx(options: SdmxUnitOptions): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { code } of [...standardUnitRows, ...(options.units ?? [])]) {
    const key = keyOf(sdmxUnitOf(code, options))
    const taken = known.get(key)
    if (taken !== undefined)
      throw usageError(interopCodes, 'interop.sameUnitCode', { path: ['unitCodes'], received: `${taken}, ${code}` })
    known.set(key, code)
  }
  return known
}

/** A unit of SDMX as one text. */
export function keyOf({
  measure,
  multiplier,
}: {
  readonly measure: string
  readonly multiplier: string | number
}): string {
  return `${measure} × 10^${multiplier}`
}

function plain(base: UnitDefinition): { readonly base: UnitDefinition; readonly multiplier: number } {
  return { base, multiplier: 0 }
}

/** The unit that a multiple counts: of its dimension, and smaller by a power of ten that SDMX has a code for. */
function baseOf(row: UnitDefinition, all: readonly UnitDefinition[]) {
  for (const multiplier of multipliers) {
    const base = all.find(
      ({ code, dimension, factor }) =>
        dimension === row.dimension &&
        !multiplied.test(code) &&
        compareDecimals(multiply(factor, powerOfTen(multiplier)), row.factor) === 0,
    )
    if (base !== undefined) return { base, multiplier }
  }
  return plain(row)
}

function powerOfTen(exponent: number) {
  return decimal(10n ** BigInt(exponent))
}
