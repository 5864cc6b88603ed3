import { type Issue, issue, type Path } from '../result/index.ts'
import type { Area } from './area.ts'
import { endOf, startOf } from './validity.ts'

type Row = { readonly area: Area; readonly row: number }

/** One official code never stands for two units of one level at one time. */
export function* codeIssues(areas: readonly Area[], path: Path): Iterable<Issue> {
  const latest = new Map<string, Area>()
  for (const { area, row } of byStart(areas)) {
    const key = `${area.level} ${area.code}`
    const earlier = latest.get(key)
    if (earlier !== undefined && startOf(area) <= endOf(earlier)) {
      yield issue('area.sameCode', { path: [...path, row, 'code'], expected: `≠ ${earlier.id}`, received: area.code })
    }
    if (earlier === undefined || endOf(earlier) < endOf(area)) latest.set(key, area)
  }
}

function byStart(areas: readonly Area[]): readonly Row[] {
  const rows = areas.map((area, row) => ({ area, row })).filter(({ area }) => hasCode(area))
  return rows.sort((a, b) => (startOf(a.area) < startOf(b.area) ? -1 : startOf(a.area) > startOf(b.area) ? 1 : 0))
}

/** The table may come from a caller without types. */
function hasCode({ level, code }: Area): boolean {
  return typeof level === 'string' && typeof code === 'string'
}
