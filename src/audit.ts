/**
 * What a document says about its own figures, rechecked; what it does not print, inferred.
 *
 * @module ktxh/audit
 */

export {
  type Assumption,
  type Audit,
  type AuditOptions,
  type AuditVerdict,
  auditPlan,
  auditText,
  type Candidates,
  type Check,
  type Conflict,
  checkChange,
  checkRatio,
  checkSum,
  type DemandOnUnknown,
  type Figure,
  type FigureInput,
  type Finding,
  type Hint,
  type HintCode,
  hintCodes,
  type Inference,
  type InferOptions,
  type InferredWhole,
  inferWhole,
  type Nearest,
  type PossibleRatio,
  type Role,
  ratioIsPossible,
  type StatedPart,
  type TextAudit,
  type TextFinding,
} from './audit/index.ts'
export { type End, type Interval, roundingInterval } from './interval/index.ts'
