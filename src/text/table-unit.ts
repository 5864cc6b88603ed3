import { type Issue, issue } from '../result/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { namedUnit } from './named-unit.ts'
import { nounUnit } from './noun-unit.ts'
import type { TableRecord } from './table-records.ts'
import type { UnitWords } from './unit-words.ts'

/** The unit of a table's row, whether it is in no table of units, and a slip that was mended. */
export type TableUnit = { readonly unit: UnitDefinition; readonly isNew: boolean; readonly repaired: readonly Issue[] }

/** The unit cell, joined with what the name says it is per: "Số bác sĩ/vạn dân" in "Bác sĩ". None for an empty cell. */
export function tableUnit({ name, unit }: TableRecord, words: UnitWords): TableUnit | undefined {
  if (unit.text === '') return undefined
  const per = perIn(name.text)
  const known = (per && namedUnit(`${unit.text}${per.words}`, words)) ?? namedUnit(unit.text, words)
  const slip = { span: name.span, received: 'vận dân', expected: 'vạn dân' }
  const repaired = per?.repaired ? [issue('text.repaired', slip)] : []
  if (known !== undefined) return { unit: known.unit, isNew: known.isNew, repaired }
  const row = nounUnit(unit.text.toLowerCase())
  return row.code === '' ? undefined : { unit: row, isNew: true, repaired }
}

/** What a name is per, from its slash on; "vận dân" is a known slip for "vạn dân". */
function perIn(name: string): { readonly words: string; readonly repaired: boolean } | undefined {
  const slash = name.indexOf('/')
  if (slash < 0) return undefined
  const words = name.slice(slash).toLowerCase()
  return { words: words.replace('vận dân', 'vạn dân'), repaired: words.includes('vận dân') }
}
