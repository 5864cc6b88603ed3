import type { Observation } from '../observation/index.ts'
import { capIssues } from '../plan/index.ts'
import {
  expectShape,
  failure,
  fields,
  type Issue,
  issue,
  listOf,
  optional,
  type Result,
  type Shape,
  successUnless,
  text,
} from '../result/index.ts'
import { type Id, type Source, sourceShape } from '../source/index.ts'
import { unitShape } from '../unit/index.ts'
import type { CsvDelimiter } from './csv-lines.ts'
import { type CsvTable, csvTable } from './csv-table.ts'
import { dimensionsShape, ownColumns, type SdmxDimensions, sdmxColumns as sdmx } from './sdmx-columns.ts'
import { type SdmxHeader, type SdmxLine, sdmxHeader, sdmxLine } from './sdmx-line.ts'
import { type ObservationReading, sdmxObservation } from './sdmx-observation.ts'
import { type SdmxUnitOptions, unitCodeShape, unitsBySdmx } from './sdmx-units.ts'

/** How an SDMX-CSV message is read: the units of a plan, and what a message from elsewhere does not say. */
export type SdmxReading = SdmxUnitOptions & {
  /** The plan's own area: its observations name none. */
  readonly area?: Id
  /** Other names for the dimensions of area and indicator. */
  readonly dimensions?: SdmxDimensions
  /** Where the figures are said to come from; unless given, the dataflow and the figure's key. */
  readonly source?: Source
}

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<SdmxReading>({
    area: optional(text),
    dimensions: optional(dimensionsShape),
    source: optional(sourceShape),
    units: optional(listOf(unitShape)),
    unitCodes: optional(listOf(unitCodeShape)),
  }))()

/** What stands between fields is the character after the fixed first column. */
const firstColumn = /^\uFEFF?"?STRUCTURE(?:\[.\])?"?([,;\t])"?STRUCTURE_ID/
const figureActions = ['I', 'A', 'M', 'R']
/** A value that is said to be missing. */
const noValue = ['NaN', '#N/A', '']

/**
 * The observations of an SDMX-CSV 2.0 data message, from ktxh or from elsewhere, ready for `withObservations`. Returns the
 * issues, each with its line, column and span, when the text is no such message, a figure, period, unit or action cannot be
 * read, or a needed field is empty. Warnings name the columns that are not read, the lines without a value, and the status
 * codes that ktxh does not hold.
 *
 * @vi đọc SDMX-CSV
 * @example
 * const { text } = toSdmxCsv(langSonCity2021)
 * const read = fromSdmxCsv(text, { area: langSonCity2021.area, units: langSonCity2021.units })
 * read.ok && read.value[0].quantity
 * //=> { amount: '2015', unit: 'billionVnd' }
 */
export function fromSdmxCsv(text: string, options: SdmxReading = {}): Result<readonly Observation[]> {
  expectShape(optionsShape, options, 'options')
  const units = unitsBySdmx(options)
  if (typeof text !== 'string') return failure(issue('text.notText', { received: text }))
  const delimiter = delimiterOf(text)
  if (delimiter === undefined) return failure(issue('interop.notSdmxCsv', { path: [0], received: text.slice(0, 40) }))
  const table = csvTable(text, delimiter)
  if (!table.ok) return table
  const { dimensions, area, source } = options
  return observationsOf(table.value, {
    decimalComma: delimiter === ';',
    units,
    areaColumn: dimensions?.area ?? sdmx.area,
    indicatorColumn: dimensions?.indicator ?? sdmx.indicator,
    ...(area === undefined ? {} : { area }),
    ...(source === undefined ? {} : { source }),
  })
}

function delimiterOf(text: string): CsvDelimiter | undefined {
  const found = firstColumn.exec(text.slice(0, 40))?.[1]
  return found === ',' || found === ';' || found === '\t' ? found : undefined
}

function observationsOf(table: CsvTable, reading: ObservationReading): Result<readonly Observation[]> {
  const header = sdmxHeader(table)
  const needed = [reading.indicatorColumn, sdmx.period, sdmx.value, sdmx.unit].filter((name) => !header.has(name))
  if (reading.area === undefined && !header.has(reading.areaColumn)) needed.push(reading.areaColumn)
  const [first, ...others] = needed.map((name) => issue('interop.missingColumn', { path: [0], expected: name }))
  if (first !== undefined) return failure(first, ...others)
  const read = table.lines.map((fields, index) => readLine(sdmxLine(header, fields, index + 1), reading))
  const issues = read.flatMap((each) => (each.ok ? [] : each.issues))
  const warnings = [...columnWarnings(header, reading), ...read.flatMap((each) => (each.ok ? each.warnings : []))]
  const value = () => withOwnIds(read.flatMap((each) => (each.ok ? each.value : [])))
  return successUnless(capIssues(issues), value, capIssues(warnings))
}

/** The observation of a line, none where it says that the value is missing. */
function readLine(line: SdmxLine, reading: ObservationReading): Result<readonly Observation[]> {
  const action = line.value(sdmx.action) ?? 'I'
  if (!figureActions.includes(action)) {
    return failure(
      line.issueIn(sdmx.action, 'interop.action', { expected: figureActions.join(' | '), received: action }),
    )
  }
  if (noValue.includes(line.value(sdmx.value) ?? '')) {
    return { ok: true, value: [], warnings: [line.issueIn(sdmx.value, 'interop.missingValue')] }
  }
  const observation = sdmxObservation(line, reading)
  return observation.ok ? { ...observation, value: [observation.value] } : observation
}

/** Columns that are not read may hold dimensions that tell one figure from another. */
function columnWarnings(header: SdmxHeader, { areaColumn, indicatorColumn }: ObservationReading): readonly Issue[] {
  const read = new Set<string>([...Object.values(sdmx), ...Object.values(ownColumns), areaColumn, indicatorColumn])
  return [...header.keys()]
    .filter((name) => !read.has(name))
    .map((name) => issue('interop.columnNotRead', { path: [0], received: name }))
}

/** A second statement with the key of an earlier one gets an id of its own. */
function withOwnIds(observations: readonly Observation[]): readonly Observation[] {
  const taken = new Map<string, number>()
  return observations.map((observation) => {
    const count = (taken.get(observation.id) ?? 0) + 1
    taken.set(observation.id, count)
    return count === 1 ? observation : { ...observation, id: `${observation.id}.${count}` }
  })
}
