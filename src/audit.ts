/**
 * What a document says about its own figures, rechecked; what it does not print, inferred.
 *
 * @module ktxh/audit
 */

export {
  type Audit,
  type AuditOptions,
  auditPlan,
  auditText,
  checkChange,
  checkRatio,
  checkSum,
  type FigureInput,
  type HintCode,
  hintCodes,
  type InferOptions,
  type InferredWhole,
  inferWhole,
  type PossibleRatio,
  ratioIsPossible,
  type StatedPart,
  type TextAudit,
  type TextFinding,
} from './audit/index.ts'
export type {
  Assumption,
  AuditVerdict,
  Candidates,
  Check,
  Conflict,
  DemandOnUnknown,
  Figure,
  Finding,
  Hint,
  Inference,
  Nearest,
  Role,
} from './finding/index.ts'
export { type End, type Interval, roundingInterval } from './interval/index.ts'
