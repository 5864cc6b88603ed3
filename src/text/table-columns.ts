import type { Period } from '../period/index.ts'
import { parsePeriodText } from './parse-period-text.ts'
import type { Cell } from './table-rows.ts'

/** A column of targets and the period that its header names. */
type ValueColumn = { readonly at: number; readonly period: Period | undefined }

/** Which columns of a table hold what. */
export type Columns = {
  readonly width: number
  readonly number: number | undefined
  readonly name: number
  readonly unit: number | undefined
  readonly values: readonly ValueColumn[]
  /** Header cells of columns that hold no targets. */
  readonly others: readonly Cell[]
}

const numberHeads = new Set(['tt', 'stt', 'số tt', 'số thứ tự', 'no', '#'])
const nameHeads = ['chỉ tiêu', 'nội dung', 'tên', 'danh mục']
const unitHeads = ['đơn vị', 'đvt', 'đv tính']
const otherHeads = ['thực hiện', 'ước', 'ghi chú', 'so sánh', 'tỷ lệ', 'tăng, giảm', 'kết quả', 'cơ quan', 'phụ trách']

/** The columns that a header names; a row without a unit column, or without a name, is no header. */
export function columnsOf(row: readonly Cell[], year: number | undefined): Columns | undefined {
  const heads = row.map(({ text }) => text.toLowerCase())
  const unit = heads.findIndex((head) => unitHeads.some((each) => head.startsWith(each)))
  const name = heads.findIndex((head) => nameHeads.some((each) => head.startsWith(each)))
  if (unit < 0 || name < 0) return undefined
  const number = heads.findIndex((head) => numberHeads.has(head))
  const rest = row.flatMap((cell, at) => (at === unit || at === name || at === number ? [] : [{ cell, at }]))
  const [values, others] = [
    rest.filter(({ cell }) => isTargetHead(cell)),
    rest.filter(({ cell }) => !isTargetHead(cell)),
  ]
  return {
    width: row.length,
    number: number < 0 ? undefined : number,
    name,
    unit,
    values: values.map(({ cell, at }) => ({ at, period: periodIn(cell.text, year) })),
    others: others.map(({ cell }) => cell).filter(({ text }) => text !== ''),
  }
}

function isTargetHead({ text }: Cell): boolean {
  const lower = text.toLowerCase()
  return !otherHeads.some((head) => lower.includes(head)) && lower !== ''
}

/** The period in a header such as "Mục tiêu năm 2021": the longest end of its words that is one. */
function periodIn(head: string, year: number | undefined): Period | undefined {
  const words = head.split(' ').slice(-8)
  for (let from = 0; from < words.length; from += 1) {
    const period = parsePeriodText(words.slice(from).join(' '), year === undefined ? {} : { year })
    if (period.ok) return period.value
  }
  return undefined
}

/** The columns of a table without a header: number, name, unit and target, as many as there are. */
export function usualColumns(width: number): Columns | undefined {
  if (width < 3) return undefined
  const first = width === 3 ? 0 : 1
  const values = Array.from({ length: width - first - 2 }, (_, index) => ({ at: first + 2 + index, period: undefined }))
  return { width, number: width === 3 ? undefined : 0, name: first, unit: first + 1, values, others: [] }
}
