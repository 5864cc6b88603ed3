import { readDecimal, roundingModes } from '../decimal/index.ts'
import { statuses } from '../observation/index.ts'
import { isCalendarDate } from '../period/index.ts'
import { evaluateCodes, type Issue, isRecord, issue, limits, refuse } from '../result/index.ts'
import { growthConventions, inverseConventions } from '../rule/index.ts'
import { defaultPolicy, type Policy } from './policy.ts'

/** What a question of the policy may be answered with. */
type Answer = { readonly expected: string; readonly fits: (value: unknown) => boolean }

const aDecimal: Answer = { expected: '"95", "99.5"', fits: (value) => readDecimal(value).ok }

type Answers = { readonly [Key in keyof Policy]-?: Answer }

const answersByKey: Answers = /* @__PURE__ */ (() => ({
  printing: {
    expected: `{ places: 0–${limits.places}, rounding: ${roundingModes.join(' | ')} }`,
    fits: (value) => isRecord(value) && arePlaces(value.places) && includes(roundingModes, value.rounding),
  },
  compare: oneOf(['exact', 'printed']),
  facts: oneOf(['wholePeriod', 'toDate']),
  statuses: {
    expected: `[${statuses.join(', ')}]`,
    fits: (value) => Array.isArray(value) && value.every((status: unknown) => includes(statuses, status)),
  },
  asOf: { expected: '"2021-06-30"', fits: isCalendarDate },
  completion: oneOf([...inverseConventions, 'verdictOnly']),
  growthCompletion: oneOf(growthConventions),
  paceTolerance: aDecimal,
  nearlyMet: aDecimal,
}))()

const answers: ReadonlyMap<string, Answer> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(answersByKey))

/**
 * The whole policy: what is not answered, or answered with `undefined`, is left to the default. Throws a `UsageError`
 * with all answers and questions of an untyped caller that are none.
 */
export function checkPolicy(policy: Partial<Policy>): Policy {
  if (!isRecord(policy)) refuse([policyIssue([], '{ … }', policy)], evaluateCodes)
  const given = Object.entries(policy).filter(([, value]) => value !== undefined)
  refuse(
    given.flatMap(([key, value]) => answerIssues(key, value)),
    evaluateCodes,
  )
  return { ...defaultPolicy, ...Object.fromEntries(given) }
}

function answerIssues(key: string, value: unknown): readonly Issue[] {
  const answer = answers.get(key)
  if (answer === undefined) return [policyIssue([key], [...answers.keys()].join(' | '), key)]
  return answer.fits(value) ? [] : [policyIssue([key], answer.expected, value)]
}

function policyIssue(path: readonly string[], expected: string, received: unknown): Issue {
  return issue('evaluate.policy', { path, expected, received })
}

function oneOf(words: readonly string[]): Answer {
  return { expected: words.join(' | '), fits: (value) => includes(words, value) }
}

function includes(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value)
}

function arePlaces(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limits.places
}
