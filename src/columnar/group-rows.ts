import { columnarCodes, usageError } from '../result/index.ts'
import { type KeyColumn, keyAt } from './keys.ts'
import { mapValues } from './map-values.ts'
import { pairNumbers } from './pair-numbers.ts'

/** What rows are grouped by: columns of names, such as area, sector and period. */
export type GroupKeys<K extends string = string> = { readonly [Name in K]: KeyColumn }

/** The names that make up a group. */
export type GroupNames<K extends string = string> = { readonly [Name in K]: string }

/** The rows of many groups. */
export type GroupedRows<K extends string = string> = {
  /** For each row the place of its group among `groups`. */
  readonly groupOf: Uint32Array
  /** The groups that occur, in the order in which they first do. */
  readonly groups: readonly GroupNames<K>[]
}

/** Sorts rows into groups: all rows whose names agree in every key. */
export function groupRows<K extends string>(keys: GroupKeys<K>, rows: number): GroupedRows<K> {
  const columns: KeyColumn[] = Object.values(keys)
  if (columns.some(({ length }) => length !== rows)) {
    throw usageError(columnarCodes, 'columnar.lengthsDiffer', { expected: String(rows) })
  }
  const whole: Split = { groupOf: new Uint32Array(rows), firstRows: rows === 0 ? [] : [0] }
  const { groupOf, firstRows } = columns.reduce(
    (split, column) => splitBy(column, split.groupOf, split.firstRows.length),
    whole,
  )
  return { groupOf, groups: firstRows.map((row) => namesOf(keys, row)) }
}

/** Splits the groups further by one more column of names. */
function splitBy({ codes, names }: KeyColumn, groupOf: Uint32Array, groups: number): Split {
  const numbers = pairNumbers(groups * names.length)
  const firstRows: number[] = []
  const split = new Uint32Array(groupOf.length)
  for (let row = 0; row < split.length; row += 1) {
    const pair = (groupOf[row] ?? 0) * names.length + (codes[row] ?? 0)
    const known = numbers.get(pair)
    if (known === undefined) {
      numbers.set(pair, firstRows.length)
      split[row] = firstRows.length
      firstRows.push(row)
    } else split[row] = known
  }
  return { groupOf: split, firstRows }
}

type Split = { readonly groupOf: Uint32Array; readonly firstRows: readonly number[] }

function namesOf<K extends string>(keys: GroupKeys<K>, row: number): GroupNames<K> {
  return mapValues(keys, (name) => keyAt(keys[name], row) ?? '')
}
