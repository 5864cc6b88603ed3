import { type Issue, type IssueDetail, issue, limits } from '../result/index.ts'
import { type ByteWindow, byteWindow, extend, release } from './byte-window.ts'
import { type CsvLayout, layoutOf } from './csv-layout.ts'
import type { CsvOptions } from './csv-options.ts'
import { type IssueList, issueList, note } from './issue-list.ts'
import { appendKey } from './key-builder.ts'
import { type Marks, marksOf } from './notation.ts'
import { appendCell } from './number-cell.ts'
import { type RecordCells, recordCells, splitRecord } from './split-record.ts'
import { utf8Text } from './utf8-text.ts'

/** The reading of a file in the making. */
export type CsvReader = {
  readonly options: CsvOptions
  readonly marks: Marks
  readonly separator: number
  readonly window: ByteWindow
  readonly cells: RecordCells
  readonly issues: IssueList
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
  extend(window, chunk)
  reader.bytes += chunk.length
  while (!reader.stopped && takeRecord(reader));
  release(window)
  if (window.end > limits.textLength) stop(reader, 'columnar.recordTooLong', { expected: `≤ ${limits.textLength}` })
}

/** Reads the last record, whose line may lack its end. */
export function takeEnd(reader: CsvReader): void {
  if (reader.window.end > 0) takeChunk(reader, Uint8Array.of(10))
  if (reader.window.end > 0) stop(reader, 'columnar.openQuote')
  if (reader.layout === undefined) stop(reader, 'columnar.noTitles')
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
  for (const { at: cell, builder, title } of numbers) {
    const [from, to] = [cells.starts[cell] ?? 0, cells.ends[cell] ?? 0]
    if (!appendCell(builder, window.bytes, from, to, marks)) badCell(reader, title, from, to)
  }
  for (const { at: cell, builder, title } of keys) {
    const [from, to] = [cells.starts[cell] ?? 0, cells.ends[cell] ?? 0]
    if (!appendKey(builder, window.bytes, from, to)) at(reader, 'columnar.notUtf8', {}, title)
  }
  reader.rows += 1
  if (reader.rows > limits.columnRows) stop(reader, 'columnar.tooManyRows', { expected: `≤ ${limits.columnRows}` })
}

/** The titles of the first record; a byte order mark before them is no part of them. */
function titlesOf({ window, cells }: CsvReader): readonly string[] {
  const titles = Array.from({ length: Math.min(cells.count, limits.items) }, (_, cell) =>
    utf8Text(window.bytes.subarray(cells.starts[cell], cells.ends[cell])),
  )
  return titles.map((title = '', cell) => (cell === 0 && title.startsWith('\uFEFF') ? title.slice(1) : title))
}

function badCell(reader: CsvReader, title: string, from: number, to: number): void {
  const received = utf8Text(reader.window.bytes.slice(from, Math.min(to, from + limits.quotedLength)))
  const expected = reader.options.notation === 'vietnamese' ? '"1.234,5"' : '"1234.5"'
  at(reader, 'columnar.notANumber', { expected, received: received ?? '' }, title)
}

/** Notes an issue of the record at hand. */
function at(reader: CsvReader, code: Issue['code'], detail: IssueDetail = {}, title?: string): void {
  const path = title === undefined ? ['line', reader.line] : ['line', reader.line, title]
  note(reader.issues, issue(code, { ...detail, path }))
}

/** Notes why nothing more is read. */
export function stop(reader: CsvReader, code: Issue['code'], detail: IssueDetail = {}): void {
  if (!reader.stopped) at(reader, code, detail)
  reader.stopped = true
}
