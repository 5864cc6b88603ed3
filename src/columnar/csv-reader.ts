import { type Issue, type IssueDetail, issue, limits } from '../result/index.ts'
import { appendWritten } from './append-numeral.ts'
import { type ByteWindow, byteWindow, completeLine, extend, leftOver, release } from './byte-window.ts'
import { appendStaged, type ColumnBuilder } from './column-builder.ts'
import { type CsvLayout, layoutOf, type Place } from './csv-layout.ts'
import type { CsvOptions } from './csv-options.ts'
import { type IssueList, issueList, note, noteAll } from './issue-list.ts'
import { appendKey, type KeyBuilder } from './key-builder.ts'
import { type Marks, marksOf } from './notation.ts'
import { appendCell } from './number-cell.ts'
import { type QuickCells, quickRecords, stagedRecords } from './quick-record.ts'
import { type RecordCells, recordCells, splitRecord } from './split-record.ts'
import { utf8Text } from './utf8-text.ts'

const lineFeed = 10

/** The reading of a file in the making. */
export type CsvReader = {
  readonly options: CsvOptions
  readonly marks: Marks
  readonly separator: number
  readonly window: ByteWindow
  readonly cells: RecordCells
  readonly issues: IssueList
  readonly warnings: IssueList
  layout: CsvLayout | undefined
  /** The line on which the next record starts. */
  line: number
  rows: number
  bytes: number
  /** Nothing more is read, because going on makes no sense. */
  stopped: boolean
}

/** Starts reading. */
export function csvReader(options: CsvOptions): CsvReader {
  return {
    options,
    marks: marksOf[options.notation ?? 'plain'],
    separator: (options.separator ?? ',').charCodeAt(0),
    window: byteWindow(),
    cells: recordCells(limits.items),
    issues: issueList(),
    warnings: issueList(),
    layout: undefined,
    line: 1,
    rows: 0,
    bytes: 0,
    stopped: false,
  }
}

/** Reads the records that a chunk completes. */
export function takeChunk(reader: CsvReader, chunk: Uint8Array): void {
  const { window } = reader
  reader.bytes += chunk.length
  let rest = chunk
  if (leftOver(window) > 0) {
    rest = completeLine(window, chunk)
    takeRecords(reader)
  }
  extend(window, rest)
  takeRecords(reader)
  release(window)
  if (window.end > limits.textLength) stop(reader, 'columnar.recordTooLong', { expected: `≤ ${limits.textLength}` })
}

function takeRecords(reader: CsvReader): void {
  do takeQuickRecords(reader)
  while (!reader.stopped && takeRecord(reader))
}

/** Reads the last record, whose line may lack its end. */
export function takeEnd(reader: CsvReader): void {
  if (reader.window.end > 0) takeChunk(reader, Uint8Array.of(10))
  if (reader.window.end > 0) stop(reader, 'columnar.openQuote')
  if (reader.layout === undefined) stop(reader, 'columnar.noTitles')
}

/** Reads records as long as they are plain and complete. */
function takeQuickRecords(reader: CsvReader): void {
  const { window, separator, marks, layout } = reader
  if (reader.stopped || layout?.quick === undefined) return
  const { quick } = layout
  const end = window.bytes.lastIndexOf(lineFeed) + 1
  do {
    window.start = quickRecords(window.bytes, window.start, end, separator, marks, quick)
    keepStaged(reader, layout, quick)
  } while (quick.staged > 0 && window.start < end)
}

/** Moves what is staged into its columns. */
function keepStaged(reader: CsvReader, { numbers, keys }: CsvLayout, cells: QuickCells): void {
  const { staged } = cells
  for (const { at: cell, builder } of numbers) {
    appendStaged(builder, cells.digits, cells.places, cell * stagedRecords, staged)
  }
  for (const place of keys) keepNames(reader, place, cells)
  reader.line += staged
  countRows(reader, staged)
}

function keepNames(reader: CsvReader, place: Place<KeyBuilder>, { starts, ends, staged }: QuickCells): void {
  const from = place.at * stagedRecords
  for (let slot = 0; slot < staged; slot += 1) {
    const kept = appendKey(place.builder, reader.window.bytes, starts[from + slot] ?? 0, ends[from + slot] ?? 0)
    if (!kept) at(reader, 'columnar.notUtf8', {}, place.title, slot)
  }
}

/** Keeps the name in a cell of a record so many lines on, or notes that it is no text. */
function keepName(reader: CsvReader, place: Place<KeyBuilder>, { starts, ends }: CellEnds, linesOn = 0): void {
  const kept = appendKey(place.builder, reader.window.bytes, starts[place.at] ?? 0, ends[place.at] ?? 0)
  if (!kept) at(reader, 'columnar.notUtf8', {}, place.title, linesOn)
}

type CellEnds = { readonly starts: Int32Array; readonly ends: Int32Array }

/** Counts rows, and stops where there are too many. */
function countRows(reader: CsvReader, count: number): void {
  reader.rows += count
  if (reader.rows > limits.columnRows) stop(reader, 'columnar.tooManyRows', { expected: `≤ ${limits.columnRows}` })
}

function takeRecord(reader: CsvReader): boolean {
  const { window, cells, separator } = reader
  const next = splitRecord(window.bytes, window.start, window.end, separator, cells)
  if (next < 0) return false
  if (cells.broken) at(reader, 'columnar.brokenQuotes')
  else if (next - window.start > 2 || !isBlank(cells)) readRecord(reader)
  window.start = next
  reader.line += cells.lines
  return true
}

function isBlank({ count, starts, ends }: RecordCells): boolean {
  return count === 1 && starts[0] === ends[0]
}

function readRecord(reader: CsvReader): void {
  if (reader.layout === undefined) {
    reader.layout = layoutOf(titlesOf(reader), reader.options, reader.issues)
    reader.stopped ||= reader.issues.count > 0
  } else if (reader.cells.count !== reader.layout.width) {
    at(reader, 'columnar.cellCount', { expected: String(reader.layout.width), received: reader.cells.count })
  } else readRow(reader, reader.layout)
}

function readRow(reader: CsvReader, { numbers, keys }: CsvLayout): void {
  const { window, marks, cells } = reader
  for (const place of numbers) {
    const [from, to] = [cells.starts[place.at] ?? 0, cells.ends[place.at] ?? 0]
    if (!appendCell(place.builder, window.bytes, from, to, marks)) readOddCell(reader, place, from, to)
  }
  for (const place of keys) keepName(reader, place, cells)
  countRows(reader, 1)
}

/** The titles of the first record; a byte order mark before them is no part of them. */
function titlesOf({ window, cells }: CsvReader): readonly string[] {
  const titles = Array.from({ length: Math.min(cells.count, limits.items) }, (_, cell) =>
    utf8Text(window.bytes.subarray(cells.starts[cell], cells.ends[cell])),
  )
  return titles.map((title = '', cell) => (cell === 0 && title.startsWith('\uFEFF') ? title.slice(1) : title))
}

/** Reads the figure of a cell out of the ordinary: in Vietnamese notation as `parseNumber` does, in the plain one there is none. */
function readOddCell(reader: CsvReader, { builder, title }: Place<ColumnBuilder>, from: number, to: number): void {
  const text = utf8Text(reader.window.bytes.slice(from, Math.min(to, from + limits.identifierLength)))
  const isVietnamese = reader.options.notation === 'vietnamese'
  if (!isVietnamese || text === undefined || to - from > limits.identifierLength) {
    const expected = isVietnamese ? '"1.234,5"' : '"1234.5"'
    at(reader, 'columnar.notANumber', { expected, received: text ?? '' }, title)
    return
  }
  const read = appendWritten(builder, text, 'vietnamese')
  const path = ['line', reader.line, title]
  if (read.ok) noteAll(reader.warnings, read.warnings, path)
  else noteAll(reader.issues, read.issues, path)
}

/** Notes an issue of the record at hand. */
function at(reader: CsvReader, code: Issue['code'], detail: IssueDetail = {}, title?: string, linesOn = 0): void {
  const line = reader.line + linesOn
  const path = title === undefined ? ['line', line] : ['line', line, title]
  note(reader.issues, issue(code, { ...detail, path }))
}

/** Notes why nothing more is read. */
export function stop(reader: CsvReader, code: Issue['code'], detail: IssueDetail = {}): void {
  if (!reader.stopped) at(reader, code, detail)
  reader.stopped = true
}
