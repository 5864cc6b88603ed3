import { type Area, areaIssues } from '../../area/index.ts'
import { type Check, isOver } from './check.ts'

/** The areas fit together in time; asked only where nothing is wrong with any of them by itself. */
export function checkAreas(check: Check, areas: readonly Area[]): void {
  if (check.found.some(({ path }) => path[0] === 'areas')) return
  for (const each of areaIssues(areas)) {
    if (isOver(check)) return
    check.found.push(each)
  }
}
