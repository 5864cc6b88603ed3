import { type Issue, type IssueCode, type IssueDetail, issue, limits, type Path } from '../result/index.ts'

/** Where an object or list stands: its key, and what holds it. The path is only written out for an issue. */
export type Place = { readonly key: string | number; readonly within: Place | undefined; readonly depth: number }

/** A walk through a value: what is still to do, on a stack of its own, and what was met so far. */
export type Walk = { readonly pending: (() => void)[]; readonly warnings: Issue[]; nodes: number; fault?: Issue }

/** The place of a key in what holds it. */
export function placeOf(key: string | number, within: Place | undefined): Place {
  return { key, within, depth: within === undefined ? 0 : within.depth + 1 }
}

/** Stops a walk; the first fault stands. */
export function refuse(walk: Walk, code: IssueCode, place: Place, detail: IssueDetail): void {
  walk.fault ??= issue(code, { path: pathOf(place), ...detail })
}

/** Stops a walk at what exceeds a limit. */
export function refuseBeyond(walk: Walk, limit: number, code: IssueCode, place: Place, received?: unknown): void {
  refuse(walk, code, place, { expected: `≤ ${limit}`, received })
}

/** Notes text that is not in form NFC, as far as warnings are counted. */
export function warnOfForm(walk: Walk, place: Place, received: string): void {
  if (walk.warnings.length === limits.countedIssues) return
  walk.warnings.push(issue('schema.notNormalised', { path: pathOf(place), received }))
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = []
  for (let at = place; at.within !== undefined; at = at.within) path.push(at.key)
  return path.reverse()
}
