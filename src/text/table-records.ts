import { periodsOfHeads } from './period-of-head.ts'
import type { Cell } from './table-cell.ts'
import { type Columns, usualColumns } from './table-columns.ts'
import { headerAt } from './table-header.ts'
import { type TableName, tableName } from './table-name.ts'

/** One indicator's row of a table, put together from all the lines it was broken over. */
export type TableRecord = {
  readonly number: string
  readonly name: Cell
  readonly unit: Cell
  /** One cell for each column of targets. */
  readonly values: readonly Cell[]
  readonly columns: Columns
  /** "Trong đó:" in a row of its own above, since the last row with a number. */
  readonly under?: Coverage
}

type Coverage = NonNullable<TableName['heading']>

type Cells = readonly Cell[]

/** The records of a table. The header may come again at a page break, even in the middle of a row. */
export function tableRecords(rows: readonly Cells[], year: number | undefined): readonly TableRecord[] {
  const records: TableRecord[] = []
  const periodOf = periodsOfHeads(year)
  let [columns, open, at] = [undefined as Columns | undefined, [] as Cells, 0]
  let under: Coverage | undefined
  while (at < rows.length) {
    const row = rows[at] ?? []
    const header = headerAt(rows, at, periodOf)
    columns = header?.columns ?? columns ?? usualColumns(row.length)
    at = header?.next ?? at + 1
    if (header !== undefined || columns === undefined) continue
    const cells = open.length === 0 ? row : joined(open, row)
    const broken = cells.length > 1 && isBroken(cells, rows[at], columns)
    open = broken ? cells : []
    if (broken || cells.length < 2) continue
    const record = repeating(recordOf(cells, columns), records.at(-1))
    under = headingAlone(record) ?? (record.number === '' ? under : undefined)
    take(records, under === undefined ? record : { ...record, under })
  }
  return records
}

/** A row that lacks cells just where the next line goes on: a line end stood inside a cell. */
function isBroken(cells: Cells, next: Cells | undefined, { width }: Columns): boolean {
  return next !== undefined && cells.length < width && cells.length + next.length - 1 <= width
}

function joined(open: Cells, row: Cells): Cells {
  const [last, first] = [open.at(-1), row[0]]
  return last === undefined || first === undefined ? row : [...open.slice(0, -1), merged(last, first), ...row.slice(1)]
}

function merged(a: Cell, b: Cell): Cell {
  if (b.text === '') return a
  return a.text === '' ? b : { text: `${a.text} ${b.text}`, span: [a.span[0], b.span[1]] }
}

/** "Trong đó:" without a name, unit or figure. */
function headingAlone({ name, unit, values }: TableRecord): Coverage | undefined {
  const { name: rest, heading } = tableName(name.text)
  return rest === '' && isEmpty(unit, values) ? heading : undefined
}

function isEmpty(unit: Cell, values: readonly Cell[]): boolean {
  return unit.text === '' && values.every(({ text }) => text === '')
}

const dittos: ReadonlySet<string> = new Set(['"', "''", '”', '“', '〃', 'nt', '-nt-', '- nt -', 'như trên'])

/** A ditto mark in the unit's cell repeats the unit of the row above. */
function repeating(record: TableRecord, above: TableRecord | undefined): TableRecord {
  const repeats = above !== undefined && dittos.has(record.unit.text.toLowerCase())
  return repeats ? { ...record, unit: { ...record.unit, text: above.unit.text } } : record
}

/** The number in front of "1.", "a)" and "(2)". */
function numberOf(text: string): string {
  const end = text.endsWith(')') || text.endsWith('.') ? text.length - 1 : text.length
  return text.slice(text.startsWith('(') ? 1 : 0, end)
}

function recordOf(cells: Cells, columns: Columns): TableRecord {
  const end = cells.at(-1)?.span[1] ?? 0
  const cell = (at: number | undefined): Cell =>
    (at === undefined ? undefined : cells[at]) ?? { text: '', span: [end, end] }
  const values = columns.values.map(({ at }) => cell(at))
  return {
    number: numberOf(cell(columns.number).text),
    name: cell(columns.name),
    unit: cell(columns.unit),
    values,
    columns,
  }
}

/** Adds a record, or to the last one what a page break or a narrow cell tore off. A name alone is the heading of a group. */
function take(records: TableRecord[], record: TableRecord): void {
  const last = records.at(-1)
  const empty = isEmpty(record.unit, record.values)
  const tornOff = record.number === '' && (record.name.text === '' || (empty && startsLower(record.name.text)))
  if (tornOff && last !== undefined) records[records.length - 1] = continued(last, record)
  else if (!empty && record.name.text !== '') records.push(record)
}

function continued(last: TableRecord, { name, unit, values }: TableRecord): TableRecord {
  return {
    ...last,
    name: merged(last.name, name),
    unit: merged(last.unit, unit),
    values: last.values.map((value, at) => (values[at] === undefined ? value : merged(value, values[at]))),
  }
}

function startsLower(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}
