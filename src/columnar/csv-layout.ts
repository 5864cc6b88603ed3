import { issue } from '../result/index.ts'
import { type ColumnBuilder, startColumn } from './column-builder.ts'
import type { CsvOptions } from './csv-options.ts'
import { type IssueList, note } from './issue-list.ts'
import { type KeyBuilder, startKeys } from './key-builder.ts'
import { cellKinds, type QuickCells, quickCells } from './quick-record.ts'

/** Where a column stands in each record, and what it is read into. */
export type Place<B> = {
  readonly name: string
  readonly title: string
  readonly at: number
  readonly builder: B
}

/** The columns that are read from each record, and how many cells a record has. */
export type CsvLayout = {
  readonly numbers: readonly Place<ColumnBuilder>[]
  readonly keys: readonly Place<KeyBuilder>[]
  readonly width: number
  /** How plain records are read in one go; none where a cell is read twice. */
  readonly quick?: QuickCells
}

/** Finds the titles that were asked for in the first record; those that are missing or ambiguous are noted. */
export function layoutOf(titles: readonly string[], { columns, keys = {} }: CsvOptions, issues: IssueList): CsvLayout {
  const find = <B>(name: string, title: string, builder: B): Place<B> => {
    const at = titles.indexOf(title)
    if (at < 0) note(issues, issue('columnar.titleMissing', { path: ['line', 1], expected: title }))
    else if (titles.includes(title, at + 1)) note(issues, issue('columnar.titleTwice', { path: ['line', 1, title] }))
    return { name, title, at, builder }
  }
  const numbers = Object.entries(columns).map(([name, { title }]) => find(name, title, startColumn()))
  const names = Object.entries<string>(keys).map(([name, title]) => find(name, title, startKeys()))
  const quick = quickCellsFor(numbers, names, titles.length)
  return { numbers, keys: names, width: titles.length, ...(quick === undefined ? {} : { quick }) }
}

function quickCellsFor(
  numbers: readonly Place<unknown>[],
  names: readonly Place<unknown>[],
  width: number,
): QuickCells | undefined {
  const kinds = new Uint8Array(width)
  for (const { at } of numbers) kinds[at] = cellKinds.figure
  for (const { at } of names) kinds[at] = cellKinds.name
  const once = kinds.filter((kind) => kind !== cellKinds.skipped).length === numbers.length + names.length
  return once ? quickCells(kinds) : undefined
}
