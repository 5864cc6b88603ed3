import { type Period, parsePeriod, periodBounds } from '../../period/index.ts'
import { isRecord, limits, type Path } from '../../result/index.ts'
import { type Base, type Goal, goalKinds, namedBases, type Reading, readings } from '../../target/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkBound } from './check-bound.ts'
import { checkReference } from './check-reference.ts'
import { checkPeriod } from './check-text.ts'
import { checkWord } from './check-word.ts'

const shares: readonly string[] = ['ratio']
const changes: readonly string[] = ['ratio', 'ratioChange', 'ratioPerYear']

/** A goal for an indicator of this dimension: levels are of it, changes in its unit too, all others are shares. */
export function checkGoal(check: Check, goal: Goal, path: Path, level: readonly string[] | undefined): void {
  const bound = [...path, 'bound']
  switch (goal?.kind) {
    case 'level':
      checkBound(check, goal.bound, bound, level)
      break
    case 'growth':
    case 'reduction':
      checkBound(check, goal.bound, bound, goal.reading === 'units' ? level : changes)
      checkBase(check, goal.base, path)
      checkReading(check, goal.reading, path, level)
      break
    case 'averageGrowth':
      checkBound(check, goal.bound, bound, changes)
      if (goal.span !== 'unstated') checkSpan(check, goal.span, path)
      break
    case 'completion':
      checkBound(check, goal.bound, bound, shares)
      checkReference(check, 'indicators', goal.of, path, 'of')
      break
    case 'maintain':
    case 'decline':
      checkBase(check, goal.base, path)
      break
    case 'milestone':
      break
    default:
      noteMalformed(check, path, `{ kind: ${goalKinds.join(' | ')} }`, goal)
  }
}

function checkBase(check: Check, base: Base, path: Path): void {
  if (isRecord(base)) checkPeriod(check, base.period, [...path, 'base'], 'period')
  else if (!namedBases.some((name) => name === base)) {
    noteMalformed(check, [...path, 'base'], `${namedBases.join(' | ')} | { period }`, base)
  }
}

/** Points are a difference of shares. */
function checkReading(check: Check, reading: Reading, path: Path, level: readonly string[] | undefined): void {
  checkWord(check, reading, readings, path, 'reading')
  if (reading !== 'points' || level === undefined || level.includes('ratio')) return
  note(check, 'plan.pointsOfNoShare', { path: [...path, 'reading'], expected: 'ratio', received: level.join(' | ') })
}

/** An average over a span of years is a root of their number. */
function checkSpan(check: Check, span: Period, path: Path): void {
  checkPeriod(check, span, path, 'span')
  if (!parsePeriod(span).ok || yearsOf(span) <= limits.degree) return
  note(check, 'plan.spanTooLong', { path: [...path, 'span'], expected: `≤ ${limits.degree}`, received: span })
}

/** How many calendar years a span touches. */
function yearsOf(span: Period): number {
  const { start, end } = periodBounds(span)
  return start === undefined ? 0 : Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1
}
