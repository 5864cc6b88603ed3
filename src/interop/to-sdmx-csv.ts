import { placesOf } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import { toSdmx } from '../period/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import {
  anything,
  expectShape,
  fields,
  type Issue,
  interopCodes,
  listOf,
  oneOf,
  optional,
  type Shape,
  text,
  usageError,
} from '../result/index.ts'
import { cell, type Row } from './cell.ts'
import type { CsvDelimiter } from './csv-lines.ts'
import { dimensionsShape, ownColumns as own, type SdmxDimensions, sdmxColumns as sdmx } from './sdmx-columns.ts'
import { sdmxFrequency } from './sdmx-frequency.ts'
import { sdmxLosses } from './sdmx-losses.ts'
import { sdmxStatus } from './sdmx-status.ts'
import { type SdmxUnitCode, sdmxUnitOf, unitCodeShape } from './sdmx-units.ts'
import { toCsv } from './to-csv.ts'

/** How an SDMX-CSV message is written. */
export type SdmxCsvOptions = {
  /** The dataflow that the data belong to, as agency, id and version: "KTXH:OBSERVATIONS(1.0)" unless said otherwise. */
  readonly dataflow?: string
  /** Information, append or replace: what a database is asked to do with the rows. Information unless said otherwise. */
  readonly action?: 'I' | 'A' | 'R'
  /** Whether columns of ktxh's own stand beside SDMX's: "extended" unless said otherwise. */
  readonly columns?: 'standard' | 'extended'
  /** Other names for the dimensions of area and indicator. */
  readonly dimensions?: SdmxDimensions
  /** Codes of a statistics office's list for units. */
  readonly unitCodes?: readonly SdmxUnitCode[]
  /** What stands between fields: a comma unless said otherwise. */
  readonly delimiter?: CsvDelimiter
}

/** An SDMX-CSV message, and what of the plan it does not carry. */
export type SdmxCsv = { readonly text: string; readonly losses: readonly Issue[] }

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<SdmxCsvOptions>({
    dataflow: optional(text),
    action: optional(oneOf(['I', 'A', 'R'])),
    columns: optional(oneOf(['standard', 'extended'])),
    dimensions: optional(dimensionsShape),
    unitCodes: optional(listOf(unitCodeShape)),
    delimiter: anything,
  }))()

/** Agency, id and version of an artefact, by SDMX 3.0; the version may be missing. */
const artefact = /^[A-Za-z][A-Za-z0-9_.-]{0,63}:[A-Za-z0-9_@$-]{1,64}(?:\([0-9A-Za-z.+-]{1,32}\))?$/
/** Agreed code list of SDMX: CL_DECIMALS ends at 15. */
const mostDecimals = 15

/**
 * The observations of a plan as an SDMX-CSV 2.0 data message, each digit as written, and beside it a list of what the
 * message does not carry: periods that SDMX has no code for, fields that have no column, tables that are no observations,
 * statements that share one key. `formatIssue` puts the losses into words. Throws a `UsageError` for a malformed dataflow.
 *
 * @vi xuất SDMX-CSV
 * @example
 * const { text } = toSdmxCsv(langSonCity2021, { columns: 'standard' })
 * text.split('\r\n')[1]
 * //=> 'dataflow,KTXH:OBSERVATIONS(1.0),I,S,lang-son-city,retail-and-services,2020-S1,2015,A,VND,9,0'
 */
export function toSdmxCsv(plan: Plan, options: SdmxCsvOptions = {}): SdmxCsv {
  expectPlan(plan)
  expectShape(optionsShape, options, 'options')
  const { dataflow = 'KTXH:OBSERVATIONS(1.0)', delimiter = ',', columns = 'extended' } = options
  if (!artefact.test(dataflow)) {
    throw usageError(interopCodes, 'interop.dataflow', {
      path: ['dataflow'],
      expected: '"AGENCY:ID(1.0)"',
      received: dataflow,
    })
  }
  const rows = plan.observations.flatMap((observation) => {
    const period = toSdmx(observation.period)
    return period.ok ? [rowOf(observation, period.value, plan, { ...options, dataflow })] : []
  })
  return {
    text: toCsv(rows, { delimiter, columns: columnNames(columns, options.dimensions) }),
    losses: sdmxLosses(plan, columns),
  }
}

function columnNames(columns: 'standard' | 'extended', dimensions: SdmxDimensions = {}): readonly string[] {
  const standard = Object.values({ ...sdmx, ...dimensions })
  return columns === 'extended' ? [...standard, ...Object.values(own)] : standard
}

function rowOf(
  observation: Observation,
  period: string,
  plan: Plan,
  { dataflow, action = 'I', dimensions = {}, unitCodes = [] }: SdmxCsvOptions & { readonly dataflow: string },
): Row {
  const { indicator, area = plan.area, quantity, status } = observation
  const { measure, multiplier } = sdmxUnitOf(quantity.unit, { units: plan.units, unitCodes })
  const places = placesOf(quantity.amount)
  return {
    [sdmx.structure]: 'dataflow',
    [sdmx.structureId]: dataflow,
    [sdmx.action]: action,
    [sdmx.frequency]: sdmxFrequency(observation.period),
    [dimensions.area ?? sdmx.area]: area,
    [dimensions.indicator ?? sdmx.indicator]: indicator,
    [sdmx.period]: period,
    [sdmx.value]: quantity.amount,
    [sdmx.status]: sdmxStatus(status),
    [sdmx.unit]: measure,
    [sdmx.multiplier]: String(multiplier),
    [sdmx.decimals]: places > mostDecimals ? null : String(places),
    ...ownCells(observation),
  }
}

function ownCells({ id, status, qualifier, outOf, asOf, source }: Observation): Row {
  return {
    [own.id]: id,
    [own.status]: status,
    [own.qualifier]: cell(qualifier),
    [own.outOf]: cell(outOf?.amount),
    [own.outOfUnit]: cell(outOf?.unit),
    [own.asOf]: cell(asOf),
    [own.document]: source.document,
    [own.section]: source.section,
    [own.footnote]: cell(source.footnote),
    [own.row]: cell(source.row),
    [own.printed]: cell(source.printed),
  }
}
