import { issue } from '../result/index.ts'
import { type ColumnBuilder, startColumn } from './column-builder.ts'
import type { CsvOptions } from './csv-options.ts'
import { type IssueList, note } from './issue-list.ts'
import { type KeyBuilder, startKeys } from './key-builder.ts'

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
}

/** Finds the titles that were asked for in the first record; those that are missing or ambiguous are noted. */
export function layoutOf(titles: readonly string[], { columns, keys = {} }: CsvOptions, issues: IssueList): CsvLayout {
  const find = <B>(name: string, title: string, builder: B): Place<B> => {
    const at = titles.indexOf(title)
    if (at < 0) note(issues, issue('columnar.titleMissing', { path: ['line', 1], expected: title }))
    else if (titles.includes(title, at + 1)) note(issues, issue('columnar.titleTwice', { path: ['line', 1, title] }))
    return { name, title, at, builder }
  }
  return {
    numbers: Object.entries(columns).map(([name, { title }]) => find(name, title, startColumn())),
    keys: Object.entries<string>(keys).map(([name, title]) => find(name, title, startKeys())),
    width: titles.length,
  }
}
