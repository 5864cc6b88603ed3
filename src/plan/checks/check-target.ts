import { isRecord, type Path } from '../../result/index.ts'
import { type Basis, setters, standings, type Target } from '../../target/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkGoal } from './check-goal.ts'
import { checkLength } from './check-length.ts'
import { dimensionsOf } from './check-quantity.ts'
import { checkOptionalReference, checkReference } from './check-reference.ts'
import { checkSource } from './check-source.ts'
import { checkDay, checkPeriod } from './check-text.ts'
import { checkOptionalWord, checkWord } from './check-word.ts'

/** A target's period is not longer than the plan's, in whatever year it lies; a group has at least two targets. */
export function checkTarget(check: Check, target: Target, path: Path): void {
  checkReference(check, 'indicators', target.indicator, path, 'indicator')
  checkOptionalReference(check, 'areas', target.area, path, 'area')
  checkPeriod(check, target.period, path, 'period')
  checkLength(check, target.period, check.plan.period, path)
  checkGoal(check, target.goal, [...path, 'goal'], dimensionsOf(check, target.indicator))
  checkBasis(check, target.basis, [...path, 'basis'])
  checkOptionalWord(check, target.recurs, ['yearly'], path, 'recurs')
  checkGroup(check, target.jointly, path)
  checkSource(check, target.source, path)
}

function checkBasis(check: Check, basis: Basis, path: Path): void {
  if (isRecord(basis)) {
    checkWord(check, basis.by, setters, path, 'by')
    checkWord(check, basis.as, standings, path, 'as')
    checkDay(check, basis.on, path, 'on')
  } else noteMalformed(check, path, '{ by, as }', basis)
}

function checkGroup(check: Check, group: string | undefined, path: Path): void {
  if (group === undefined || check.unread.has('targets')) return
  if (check.index.targetsByGroup.get(group)?.length !== 1) return
  note(check, 'plan.loneGroupMember', { path: [...path, 'jointly'], received: group })
}
