export { aggregateCodes } from './codes/aggregate.ts'
export { allocationCodes } from './codes/allocation.ts'
export { areaCodes } from './codes/area.ts'
export { auditCodes } from './codes/audit.ts'
export { columnarCodes } from './codes/columnar.ts'
export { decimalCodes } from './codes/decimal.ts'
export { evaluateCodes } from './codes/evaluate.ts'
export { formatCodes } from './codes/format.ts'
export { interopCodes } from './codes/interop.ts'
export { periodCodes } from './codes/period.ts'
export { planCodes } from './codes/plan.ts'
export { rootCodes } from './codes/root.ts'
export { ruleCodes } from './codes/rule.ts'
export { sqlCodes } from './codes/sql.ts'
export { targetCodes } from './codes/target.ts'
export { unitCodes } from './codes/unit.ts'
export { type Determined, determined, type Undetermined, undetermined, whenDetermined } from './determined.ts'
export { determinedShape } from './determined-shape.ts'
export { expectShape } from './expect-shape.ts'
export { formatIssue } from './format-issue.ts'
export { type HintCode, hintCodes } from './hint-codes.ts'
export { type Issue, type IssueDetail, type Issues, issue, type Path, type ReceivedKind, type Span } from './issue.ts'
export { type IssueCode, issueCodes } from './issue-codes.ts'
export type { IssueText, IssueTexts } from './issue-text.ts'
export { limits } from './limits.ts'
export { localeOf } from './locale-of.ts'
export { inLocale, type Locale, type LocalizedText } from './localized.ts'
export { nameIn } from './name-in.ts'
export { nameShape } from './name-shape.ts'
export { type ReasonCode, reasons } from './reasons.ts'
export { type Failure, failure, orThrow, type Result, type Success, success, successUnless, valueOf } from './result.ts'
export {
  allOf,
  anObject,
  anyField,
  anything,
  callback,
  type FieldShapes,
  fields,
  flag,
  isRecord,
  listOf,
  misfit,
  number,
  oneOf,
  optional,
  recordOf,
  remembered,
  type Shape,
  text,
  variants,
  within,
} from './shape.ts'
export { isUsageError, refuse, UsageError, usageError } from './usage-error.ts'
