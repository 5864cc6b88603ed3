import { describe, expect, test } from 'vitest'
import { failure, issue, type Result, success, successUnless, valueOf } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const [unknown, malformed] = [issue('unit.unknown', { received: 'tấm' }), issue('decimal.malformed')]

describe('a result', () => {
  test('is a value with what was noticed on the way', () => {
    expect(success('1')).toEqual({ ok: true, value: '1', warnings: [] })
    expect(success('1', [unknown])).toEqual({ ok: true, value: '1', warnings: [unknown] })
  })

  test('or issues, at least one', () => {
    expect(failure(unknown)).toEqual({ ok: false, issues: [unknown] })
    expect(failure(unknown, malformed)).toEqual({ ok: false, issues: [unknown, malformed] })
  })

  test('is made of a list of issues, and the value is not even computed when there are some', () => {
    const never = () => expect.unreachable()
    expect(successUnless([], () => 1)).toEqual(success(1))
    expect(successUnless([unknown, malformed], never)).toEqual(failure(unknown, malformed))
  })
})

describe('the value of a result', () => {
  test('that succeeded, with warnings or without', () => {
    expect(valueOf(success(undefined))).toBeUndefined()
    expect(valueOf(success('1', [unknown]))).toBe('1')
  })

  test('that failed is a UsageError with all its issues', () => {
    const failed: Result<string> = failure(unknown, malformed)
    const error = usageErrorOf(() => valueOf(failed))
    expect(error.issues).toEqual([unknown, malformed])
    expect(error.code).toBe('unit.unknown')
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/^no such unit \(found "tấm"\)/),
      expect.stringMatching(/^not a plain decimal numeral/),
    ])
  })
})
