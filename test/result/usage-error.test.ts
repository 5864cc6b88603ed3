import { describe, expect, test } from 'vitest'
import { formatIssue, issue, isUsageError, refuse, UsageError, unitCodes, usageError } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** The class as another copy of the library has it. */
class OtherCopy extends Error {
  override readonly name = 'UsageError'
  readonly code = 'unit.unknown'
  readonly issues = [issue('unit.unknown')]
}

describe('a usage error', () => {
  test('is an error with a code, its issues, and their English words', () => {
    const error = usageError(unitCodes, 'unit.unknown', { received: 'constructor' })
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'UsageError', code: 'unit.unknown' })
    expect(error.message).toBe(formatIssue(error.issues[0], { locale: 'en' }))
    expect(String(error)).toMatch(/^UsageError: no such unit \(found "constructor"\)/)
  })

  test('says its code where it has no words', () => {
    const unworded = new UsageError([issue('unit.unknown', { path: ['unit'], received: 'tấm' })])
    expect(unworded.message).toBe('unit: unit.unknown (found "tấm")')
  })

  test('is known by its name, in this copy of the library and in another', () => {
    expect(isUsageError(usageError(unitCodes, 'unit.unknown'))).toBe(true)
    expect(isUsageError(new OtherCopy())).toBe(true)
  })

  test.each([
    ['another error', new Error('UsageError')],
    ['an error of that name without issues', Object.assign(new Error(), { name: 'UsageError', code: 'x' })],
    ['an error with issues of another name', Object.assign(new Error(), { name: 'ZodError', issues: [], code: 'x' })],
    ['data that looks like one', { name: 'UsageError', code: 'unit.unknown', issues: [] }],
    ['a text', 'UsageError'],
    ['null', null],
    ['nothing', undefined],
  ])('is not %s', (_name, value) => {
    expect(isUsageError(value)).toBe(false)
  })
})

describe('refusing', () => {
  test('throws all issues as one', () => {
    const issues = [issue('unit.duplicate', { received: 'gift' }), issue('unit.malformed')]
    expect(usageErrorOf(() => refuse(issues, unitCodes)).issues).toEqual(issues)
  })

  test('does nothing where there are none', () => {
    expect(refuse([], unitCodes)).toBeUndefined()
  })
})
