import { readDecimal } from '../decimal/index.ts'
import { type Observation, type Qualifier, qualifiers, type Status, statuses } from '../observation/index.ts'
import { isCalendarDate, parsePeriod } from '../period/index.ts'
import { failure, type Issue, type Result, success } from '../result/index.ts'
import type { Source } from '../source/index.ts'
import type { Quantity } from '../unit/index.ts'
import { ownColumns as own, sdmxColumns as sdmx } from './sdmx-columns.ts'
import { type FigureReading, sdmxFigure } from './sdmx-figure.ts'
import type { SdmxLine } from './sdmx-line.ts'
import { sdmxStatus, statusOfSdmx } from './sdmx-status.ts'

/** How the lines of a message are read. */
export type ObservationReading = FigureReading & {
  readonly areaColumn: string
  readonly indicatorColumn: string
  /** The area whose observations name none. */
  readonly area?: string
  readonly source?: Source
}

/** The observation of one line that has a value. */
export function sdmxObservation(line: SdmxLine, reading: ObservationReading): Result<Observation> {
  const indicator = line.value(reading.indicatorColumn)
  if (indicator === undefined) return failure(line.issueIn(reading.indicatorColumn, 'interop.emptyField'))
  const period = parsePeriod(line.value(sdmx.period) ?? '')
  const [quantity, status, extras] = [sdmxFigure(line, reading), statusOf(line), extrasOf(line)]
  if (!period.ok || !quantity.ok || !status.ok || !extras.ok) {
    const periodIssues = period.ok ? [] : period.issues.map(({ code }) => periodIssue(line, code))
    const [first, ...others] = [
      ...periodIssues,
      ...[quantity, status, extras].flatMap((each) => (each.ok ? [] : each.issues)),
    ]
    return failure(first ?? line.issueIn(sdmx.period, 'interop.emptyField'), ...others)
  }
  const area = line.value(reading.areaColumn)
  const key = [indicator, area ?? reading.area ?? '', period.value].join('.')
  const { outOf, qualifier, asOf } = extras.value
  return success(
    {
      id: line.value(own.id) ?? key,
      indicator,
      ...(area === undefined || area === reading.area ? {} : { area }),
      period: period.value,
      quantity: quantity.value,
      ...(outOf === undefined ? {} : { outOf }),
      status: status.value,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(asOf === undefined ? {} : { asOf }),
      source: sourceOf(line, key, reading),
    },
    status.warnings,
  )
}

function periodIssue(line: SdmxLine, code: Issue['code']): Issue {
  const text = line.value(sdmx.period)
  return line.issueIn(sdmx.period, text === undefined ? 'interop.emptyField' : code, { received: text ?? '' })
}

/** The status by OBS_STATUS; ktxh's own column tells apart what shares a code there, and may say nothing else. */
function statusOf(line: SdmxLine): Result<Status> {
  const [code, word] = [line.value(sdmx.status) ?? 'A', line.value(own.status)]
  const status = statuses.find((each) => each === word)
  if (word !== undefined && status === undefined) return failure(notAWord(line, own.status, statuses, word))
  if (status !== undefined && sdmxStatus(status) !== code) {
    return failure(line.issueIn(own.status, 'interop.statusDiffers', { expected: code, received: status }))
  }
  const held = status ?? statusOfSdmx(code)
  if (held !== undefined) return success(held)
  return success('actual', [line.issueIn(sdmx.status, 'interop.statusNotHeld', { received: code })])
}

type Extras = {
  readonly outOf: Quantity | undefined
  readonly qualifier: Qualifier | undefined
  readonly asOf: string | undefined
}

/** What stands in ktxh's own columns, where the message has them. */
function extrasOf(line: SdmxLine): Result<Extras> {
  const [word, asOf, outOf] = [line.value(own.qualifier), line.value(own.asOf), outOfOf(line)]
  const qualifier = qualifiers.find((each) => each === word)
  if (word !== undefined && qualifier === undefined) return failure(notAWord(line, own.qualifier, qualifiers, word))
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    return failure(line.issueIn(own.asOf, 'period.malformedDate', { expected: '"2020-06-30"', received: asOf }))
  }
  return outOf.ok ? success({ outOf: outOf.value, qualifier, asOf }) : outOf
}

function outOfOf(line: SdmxLine): Result<Quantity | undefined> {
  const [text, unit] = [line.value(own.outOf), line.value(own.outOfUnit)]
  if (text === undefined) return success(undefined)
  const amount = readDecimal(text)
  if (!amount.ok) return failure(line.issueIn(own.outOf, amount.issues[0].code, { received: text }))
  if (unit === undefined) return failure(line.issueIn(own.outOfUnit, 'interop.emptyField'))
  return success({ amount: amount.value, unit })
}

function notAWord(line: SdmxLine, column: string, words: readonly string[], received: string): Issue {
  return line.issueIn(column, 'interop.word', { expected: words.join(' | '), received })
}

/** Where the figure stands: as ktxh wrote it, else as the caller says, else the message itself, by the figure's key. */
function sourceOf(line: SdmxLine, key: string, { source }: ObservationReading): Source {
  const [document, section] = [line.value(own.document), line.value(own.section)]
  if (document === undefined || section === undefined) {
    return source ?? { document: line.value(sdmx.structureId) ?? '', section: key }
  }
  const rest = { footnote: line.value(own.footnote), row: line.value(own.row), printed: line.value(own.printed) }
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { document, section, ...said }
}
