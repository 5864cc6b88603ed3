import { areaShape } from '../area/index.ts'
import { claimShape, unknownShape } from '../claim/index.ts'
import { indicatorShape } from '../indicator/index.ts'
import { observationShape } from '../observation/index.ts'
import { fields, listOf, nameShape, oneOf, optional, remembered, type Shape, text } from '../result/index.ts'
import { documentShape } from '../source/index.ts'
import { targetShape } from '../target/index.ts'
import { unitShape } from '../unit/index.ts'
import type { Plan } from './plan.ts'

/** A plan with all its tables; that its ids lead somewhere is for `planIssues` to check. */
export const planShape: Shape = /* @__PURE__ */ (() =>
  remembered(
    fields<Plan>({
      format: oneOf(['ktxh/1']),
      id: text,
      name: nameShape,
      area: text,
      period: text,
      issuedOn: optional(text),
      units: listOf(unitShape),
      areas: listOf(areaShape),
      indicators: listOf(indicatorShape),
      targets: listOf(targetShape),
      observations: listOf(observationShape),
      unknowns: listOf(unknownShape),
      claims: listOf(claimShape),
      documents: listOf(documentShape),
    }),
  ))()
