import { describe, expectTypeOf, test } from 'vitest'
import {
  type Determined,
  formatIssue,
  type Issue,
  type IssueCode,
  type Issues,
  isUsageError,
  type Locale,
  type ReasonCode,
  type Result,
  type UsageError,
  unitCodes,
  usageError,
  valueOf,
} from '../../src/result/index.ts'

declare const read: Result<'value'>
declare const answer: Determined<'value'>
declare const issue: Issue

describe('a result is a value or issues', () => {
  test('and says which', () => {
    if (read.ok) {
      expectTypeOf(read.value).toEqualTypeOf<'value'>()
      expectTypeOf(read.warnings).toEqualTypeOf<readonly Issue[]>()
      // @ts-expect-error a success has no issues
      read.issues
    } else {
      expectTypeOf(read.issues).toEqualTypeOf<Issues>()
      expectTypeOf(read.issues[0]).toEqualTypeOf<Issue>()
      // @ts-expect-error a failure has no value
      read.value
    }
    expectTypeOf(valueOf(read)).toEqualTypeOf<'value'>()
    // @ts-expect-error the value is not there before it is known that there is one
    read.value
    // @ts-expect-error there is at least one issue
    expectTypeOf<[]>().toExtend<Issues>()
  })
})

describe('an answer is determined or not', () => {
  test('and says which', () => {
    if (answer.outcome === 'determined') expectTypeOf(answer.value).toEqualTypeOf<'value'>()
    else expectTypeOf(answer.reason).toEqualTypeOf<ReasonCode>()
    // @ts-expect-error the value is not there before it is known that there is one
    answer.value
  })
})

describe('issues', () => {
  test('are written in the languages that there are', () => {
    expectTypeOf<Locale>().toEqualTypeOf<'vi-VN' | 'en'>()
    expectTypeOf(formatIssue(issue)).toEqualTypeOf<string>()
    expectTypeOf(formatIssue(issue, { locale: 'en' })).toEqualTypeOf<string>()
    // @ts-expect-error Vietnamese is 'vi-VN'
    formatIssue(issue, { locale: 'vi' })
    // @ts-expect-error no French
    formatIssue(issue, { locale: 'fr' })
  })

  test('have a code of the table', () => {
    expectTypeOf<'unit.unknown'>().toExtend<IssueCode>()
    // @ts-expect-error no such code
    usageError(unitCodes, 'unit.unkown')
    expectTypeOf<string>().not.toExtend<IssueCode>()
  })

  test('are found in a caught error', () => {
    const caught: unknown = usageError(unitCodes, 'unit.unknown')
    if (isUsageError(caught)) expectTypeOf(caught).toEqualTypeOf<UsageError>()
    // @ts-expect-error a caught value may be anything
    caught.issues
  })
})
