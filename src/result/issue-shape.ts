import { type Issue, receivedKinds } from './issue.ts'
import { issueCodes } from './issue-codes.ts'
import { fields, listOf, number, oneOf, optional, type Shape, text } from './shape.ts'

const step: Shape = (value) => (typeof value === 'number' ? undefined : text(value))

/** An issue with a known code. */
export const issueShape: Shape = /* @__PURE__ */ (() =>
  fields<Issue>({
    code: oneOf(Object.keys(issueCodes)),
    path: listOf(step),
    span: optional(listOf(number, 2)),
    expected: optional(text),
    received: optional(text),
    receivedKind: optional(oneOf(receivedKinds)),
  }))()
