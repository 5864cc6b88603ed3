import { type Area, areaLevels, type Succession } from '../../area/index.ts'
import { isCalendarDate } from '../../period/index.ts'
import { isRecord, type Path } from '../../result/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkQuantity } from './check-quantity.ts'
import { checkOptionalReference, checkReference } from './check-reference.ts'
import { checkDay } from './check-text.ts'
import { checkWord } from './check-word.ts'

/** An area is of a known level, lies in another area of the plan, does not end before it starts, and went into areas of the plan. */
export function checkArea(
  check: Check,
  { level, parent, validFrom, validTo, successors = [] }: Area,
  path: Path,
): void {
  checkWord(check, level, areaLevels, path, 'level')
  checkOptionalReference(check, 'areas', parent, path, 'parent')
  checkDay(check, validFrom, path, 'validFrom')
  checkDay(check, validTo, path, 'validTo')
  if (isCalendarDate(validFrom) && isCalendarDate(validTo) && validTo < validFrom) {
    note(check, 'area.endsBeforeStart', { path: [...path, 'validTo'], expected: `≥ ${validFrom}`, received: validTo })
  }
  if (Array.isArray(successors)) {
    for (const [at, successor] of successors.entries()) checkSuccession(check, successor, [...path, 'successors', at])
  } else noteMalformed(check, [...path, 'successors'], '[{ area }]', successors)
}

function checkSuccession(check: Check, successor: Succession, path: Path): void {
  if (isRecord(successor)) {
    checkReference(check, 'areas', successor.area, path, 'area')
    if (successor.share !== undefined) checkQuantity(check, successor.share, [...path, 'share'], ['ratio'])
  } else noteMalformed(check, path, '{ area }', successor)
}
