import { type DecimalString, placesOf, readDecimal } from '../decimal/index.ts'
import { failure, limits, type Result, success } from '../result/index.ts'
import type { Quantity } from '../unit/index.ts'
import { sdmxColumns as sdmx } from './sdmx-columns.ts'
import type { SdmxLine } from './sdmx-line.ts'
import { keyOf } from './sdmx-units.ts'

/** How the figures of a message are written, and the units by their SDMX codes. */
export type FigureReading = { readonly decimalComma: boolean; readonly units: ReadonlyMap<string, string> }

const wholeNumber = /^[0-9]{1,3}$/

/** The figure of a line: its digits as written, with the zeros that DECIMALS gives back, and its unit. */
export function sdmxFigure(line: SdmxLine, { decimalComma, units }: FigureReading): Result<Quantity> {
  const amount = amountOf(line, decimalComma)
  const unit = unitOf(line, units)
  if (!amount.ok) return unit.ok ? amount : failure(...amount.issues, ...unit.issues)
  return unit.ok ? success({ amount: amount.value, unit: unit.value }) : unit
}

function amountOf(line: SdmxLine, decimalComma: boolean): Result<DecimalString> {
  const text = line.value(sdmx.value) ?? ''
  const read = readDecimal(decimalComma ? text.replace(',', '.') : text)
  if (!read.ok) {
    return failure(line.issueIn(sdmx.value, read.issues[0].code, { expected: '1234.5', received: text }))
  }
  const decimals = line.value(sdmx.decimals) ?? '0'
  if (!wholeNumber.test(decimals) || Number(decimals) > limits.places) {
    return failure(
      line.issueIn(sdmx.decimals, 'interop.decimals', { expected: `0–${limits.places}`, received: decimals }),
    )
  }
  return readDecimal(withPlaces(read.value, Number(decimals)))
}

/** A numeral with at least so many decimal places: a database that drops "3696.0" to "3696" keeps DECIMALS. */
function withPlaces(numeral: string, places: number): string {
  const missing = places - placesOf(numeral)
  if (missing <= 0) return numeral
  return `${numeral}${numeral.includes('.') ? '' : '.'}${'0'.repeat(missing)}`
}

function unitOf(line: SdmxLine, units: ReadonlyMap<string, string>): Result<string> {
  const measure = line.value(sdmx.unit)
  if (measure === undefined) return failure(line.issueIn(sdmx.unit, 'interop.emptyField'))
  const key = keyOf({ measure, multiplier: line.value(sdmx.multiplier) ?? '0' })
  const unit = units.get(key)
  return unit === undefined
    ? failure(line.issueIn(sdmx.unit, 'interop.unitNotKnown', { received: key }))
    : success(unit)
}
