import { type Issue, issue, type Path } from '../result/index.ts'
import type { Area } from './area.ts'
import { type AreaIndex, areaIndex } from './area-index.ts'
import { codeIssues } from './code-issues.ts'
import { successionIssues } from './succession-issues.ts'
import { daysOf, endOf, startOf } from './validity.ts'

/**
 * What does not fit together in a table of units whose days and references are sound: a unit that exists without its
 * parent, a successor that starts before its predecessor's last day or leaves a gap behind it, shares that are not the
 * whole, one official code for two units of one time.
 */
export function* areaIssues(areas: readonly Area[], path: Path = ['areas']): Iterable<Issue> {
  const index = areaIndex(areas)
  for (const [row, area] of areas.entries()) {
    yield* parentIssues(index, area, [...path, row, 'parent'])
    yield* successionIssues(index, area, [...path, row, 'successors'])
  }
  yield* codeIssues(areas, path)
}

/** Only days that are stated are held against each other. */
function* parentIssues({ byId }: AreaIndex, area: Area, path: Path): Iterable<Issue> {
  const parent = area.parent === undefined ? undefined : byId.get(area.parent)
  if (parent === undefined) return
  const stated = [area.validFrom, area.validTo].filter((day) => day !== undefined)
  if (stated.every((day) => startOf(parent) <= day && day <= endOf(parent))) return
  yield issue('area.outlivesParent', { path, expected: daysOf(parent), received: daysOf(area) })
}
