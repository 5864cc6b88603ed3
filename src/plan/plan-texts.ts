import {
  areaCodes,
  decimalCodes,
  type IssueTexts,
  periodCodes,
  planCodes,
  targetCodes,
  unitCodes,
} from '../result/index.ts'

/** The words of whatever can be wrong with a plan. */
export const planTexts: IssueTexts = /* @__PURE__ */ (() => ({
  ...decimalCodes,
  ...unitCodes,
  ...periodCodes,
  ...areaCodes,
  ...targetCodes,
  ...planCodes,
}))()
