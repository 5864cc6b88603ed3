import type { Issue, IssueCode, Path } from '../result/index.ts'

/** The issues that say something new where others have been told: none of them lies at or within a place of those. */
export function untold(issues: readonly Issue[], told: readonly Issue[]): readonly Issue[] {
  if (told.length === 0) return issues
  const places = new Set(told.map(({ path }) => keyOf(path)))
  const holders = new Set(told.flatMap(({ path }) => outwards(path).slice(1)))
  return issues.filter(({ code, path }) => {
    const isTold = outwards(path).some((place) => places.has(place))
    return !isTold && !(ofWholes.has(code) && holders.has(keyOf(path)))
  })
}

/** Issues that tell of a whole what is known of one of its parts. */
const ofWholes: ReadonlySet<IssueCode> = new Set<IssueCode>(['plan.malformed', 'unit.malformed', 'unit.duplicate'])

/** A place and all that hold it, from the inside out. */
function outwards(path: Path): readonly string[] {
  return [...path.keys(), path.length].reverse().map((length) => keyOf(path.slice(0, length)))
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}
