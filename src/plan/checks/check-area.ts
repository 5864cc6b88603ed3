import { type Area, areaLevels } from '../../area/index.ts'
import { isCalendarDate } from '../../period/index.ts'
import type { Path } from '../../result/index.ts'
import { type Check, note } from './check.ts'
import { checkOptionalReference } from './check-reference.ts'
import { checkDay } from './check-text.ts'
import { checkWord } from './check-word.ts'

/** An area is of a known level, lies in another area of the plan, and does not end before it starts. */
export function checkArea(check: Check, { level, parent, validFrom, validTo }: Area, path: Path): void {
  checkWord(check, level, areaLevels, path, 'level')
  checkOptionalReference(check, 'areas', parent, path, 'parent')
  checkDay(check, validFrom, path, 'validFrom')
  checkDay(check, validTo, path, 'validTo')
  if (isCalendarDate(validFrom) && isCalendarDate(validTo) && validTo < validFrom) {
    note(check, 'area.endsBeforeStart', { path: [...path, 'validTo'], expected: `≥ ${validFrom}`, received: validTo })
  }
}
