import { aggregateCodes } from './codes/aggregate.ts'
import { allocationCodes } from './codes/allocation.ts'
import { areaCodes } from './codes/area.ts'
import { argumentCodes } from './codes/argument.ts'
import { auditCodes } from './codes/audit.ts'
import { columnarCodes } from './codes/columnar.ts'
import { decimalCodes } from './codes/decimal.ts'
import { displayCodes } from './codes/display.ts'
import { evaluateCodes } from './codes/evaluate.ts'
import { formatCodes } from './codes/format.ts'
import { interopCodes } from './codes/interop.ts'
import { periodCodes } from './codes/period.ts'
import { planCodes } from './codes/plan.ts'
import { rootCodes } from './codes/root.ts'
import { ruleCodes } from './codes/rule.ts'
import { schemaCodes } from './codes/schema.ts'
import { sqlCodes } from './codes/sql.ts'
import { targetCodes } from './codes/target.ts'
import { textCodes } from './codes/text.ts'
import { unitCodes } from './codes/unit.ts'

/**
 * Every issue code with its texts in Vietnamese and English.
 *
 * @example
 * issueCodes['unit.unknown'].problem.en
 * //=> 'no such unit'
 */
export const issueCodes: typeof argumentCodes &
  typeof decimalCodes &
  typeof rootCodes &
  typeof allocationCodes &
  typeof unitCodes &
  typeof periodCodes &
  typeof areaCodes &
  typeof targetCodes &
  typeof ruleCodes &
  typeof planCodes &
  typeof evaluateCodes &
  typeof schemaCodes &
  typeof textCodes &
  typeof auditCodes &
  typeof aggregateCodes &
  typeof columnarCodes &
  typeof sqlCodes &
  typeof interopCodes &
  typeof formatCodes &
  typeof displayCodes = /* @__PURE__ */ (() => ({
  ...argumentCodes,
  ...decimalCodes,
  ...rootCodes,
  ...allocationCodes,
  ...unitCodes,
  ...periodCodes,
  ...areaCodes,
  ...targetCodes,
  ...ruleCodes,
  ...planCodes,
  ...evaluateCodes,
  ...schemaCodes,
  ...textCodes,
  ...auditCodes,
  ...aggregateCodes,
  ...columnarCodes,
  ...sqlCodes,
  ...interopCodes,
  ...formatCodes,
  ...displayCodes,
}))()

/** The name of a kind of issue, `module.camelCase`. */
export type IssueCode = keyof typeof issueCodes
