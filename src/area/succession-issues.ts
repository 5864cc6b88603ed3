import { addRatios, compareRatios, isDecimalString, type Ratio, wholeRatio } from '../decimal/index.ts'
import { followingDay, parseCalendarDate } from '../period/index.ts'
import { type Issue, issue, type Path } from '../result/index.ts'
import { inBaseUnits, isComparable } from '../unit/index.ts'
import type { Area, Succession } from './area.ts'
import type { AreaIndex } from './area-index.ts'
import { endOf } from './validity.ts'

/** Successors start on the day after the last one, and their shares, where all are stated, are the whole. */
export function* successionIssues({ byId }: AreaIndex, area: Area, path: Path): Iterable<Issue> {
  const successors = area.successors ?? []
  for (const [at, { area: id }] of successors.entries()) {
    const successor = byId.get(id)
    if (successor !== undefined) yield* orderIssues(area, successor, [...path, at, 'area'])
  }
  const whole = wholeOf(successors)
  if (whole === undefined || compareRatios(whole, wholeRatio('1')) === 0) return
  const received = successors.map(({ share }) => share?.amount).join(' + ')
  yield issue('area.shares', { path, expected: '100%', received })
}

function* orderIssues(area: Area, { validFrom }: Area, path: Path): Iterable<Issue> {
  if (area.validTo === undefined || validFrom === undefined) return yield issue('area.undatedSuccession', { path })
  const last = parseCalendarDate(endOf(area))
  if (!last.ok) return
  const expected = followingDay(last.value)
  if (expected === undefined) return
  if (validFrom < expected) yield issue('area.overlap', { path, expected, received: validFrom })
  if (validFrom > expected) yield issue('area.gap', { path, expected, received: validFrom })
}

/** The sum of the shares where all of them are stated. */
function wholeOf(successors: readonly Succession[]): Ratio | undefined {
  const shares = successors.flatMap(({ share }) => share ?? [])
  const readable = shares.every(({ amount, unit }) => isDecimalString(amount) && isComparable(unit, 'percent'))
  if (shares.length === 0 || shares.length < successors.length || !readable) return undefined
  return shares.map((share) => inBaseUnits(share)).reduce(addRatios)
}
