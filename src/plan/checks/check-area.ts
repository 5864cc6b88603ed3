import type { Area } from '../../area/index.ts'
import { isCalendarDate } from '../../period/index.ts'
import type { Path } from '../../result/index.ts'
import { type Check, note } from './check.ts'
import { checkReference } from './check-reference.ts'
import { checkDay } from './check-text.ts'

/** An area lies in another area of the plan, and does not end before it starts. */
export function checkArea(check: Check, { parent, validFrom, validTo }: Area, path: Path): void {
  checkReference(check, 'areas', parent, path, 'parent')
  checkDay(check, validFrom, path, 'validFrom')
  checkDay(check, validTo, path, 'validTo')
  if (isCalendarDate(validFrom) && isCalendarDate(validTo) && validTo < validFrom) {
    note(check, 'area.endsBeforeStart', { path: [...path, 'validTo'], expected: `≥ ${validFrom}`, received: validTo })
  }
}
