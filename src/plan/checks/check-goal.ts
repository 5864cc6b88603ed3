import type { Path } from '../../result/index.ts'
import type { Base, Goal } from '../../target/index.ts'
import { type Check, noteMalformed } from './check.ts'
import { checkBound } from './check-bound.ts'
import { checkReference } from './check-reference.ts'
import { checkPeriod } from './check-text.ts'
import { isRecord } from './form.ts'

const shares: readonly string[] = ['ratio']
const changes: readonly string[] = ['ratio', 'ratioChange']
const forms = '{ kind: level | growth | reduction | averageGrowth | completion | maintain | decline | milestone }'

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
      break
    case 'averageGrowth':
      checkBound(check, goal.bound, bound, changes)
      if (goal.span !== 'unstated') checkPeriod(check, goal.span, path, 'span')
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
      noteMalformed(check, path, forms, goal)
  }
}

function checkBase(check: Check, base: Base, path: Path): void {
  if (isRecord(base)) checkPeriod(check, base.period, [...path, 'base'], 'period')
}
