import { type Issue, issue } from '../result/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { bracketAtEnd } from './bracket-at-end.ts'
import { namedUnit } from './named-unit.ts'
import { nounUnit } from './noun-unit.ts'
import type { TableRecord } from './table-records.ts'
import type { UnitWords } from './unit-words.ts'

/** The unit of a table's row, whether it is in no table of units, the name without it, and a slip that was mended. */
export type TableUnit = {
  readonly unit: UnitDefinition
  readonly isNew: boolean
  readonly name: string
  readonly repaired: readonly Issue[]
}

/**
 * The unit cell, joined with what the name says it is per: "Số bác sĩ/vạn dân" in "Bác sĩ". For an empty cell the unit in
 * brackets after the name, "Sản lượng (tấn)", or after the head of the targets, or that of the whole table; else none.
 */
export function tableUnit(record: TableRecord, words: UnitWords, caption: string | undefined): TableUnit | undefined {
  const { name, unit, columns } = record
  if (unit.text !== '') return printedUnit(record, words)
  const bracket = bracketAtEnd(name.text)
  const own = bracket && namedUnit(bracket.inside, words)
  if (own !== undefined) return { ...own, name: bracket?.before ?? name.text, repaired: [] }
  const shared = [columns.ofHead, caption ?? '']
    .map((each) => namedUnit(each, words))
    .find((each) => each !== undefined)
  return shared && { ...shared, name: name.text, repaired: [] }
}

function printedUnit({ name, unit }: TableRecord, words: UnitWords): TableUnit | undefined {
  const per = perIn(name.text)
  const known = (per && namedUnit(`${unit.text}${per.words}`, words)) ?? namedUnit(unit.text, words)
  const slip = { span: name.span, received: 'vận dân', expected: 'vạn dân' }
  const repaired = per?.repaired ? [issue('text.repaired', slip)] : []
  if (known !== undefined) return { unit: known.unit, isNew: known.isNew, name: name.text, repaired }
  const row = nounUnit(unit.text.toLowerCase())
  return row.code === '' ? undefined : { unit: row, isNew: true, name: name.text, repaired }
}

/** What a name is per, from its slash on; "vận dân" is a known slip for "vạn dân". */
function perIn(name: string): { readonly words: string; readonly repaired: boolean } | undefined {
  const slash = name.indexOf('/')
  if (slash < 0) return undefined
  const words = name.slice(slash).toLowerCase()
  return { words: words.replace('vận dân', 'vạn dân'), repaired: words.includes('vận dân') }
}
