import { describe, expect, test } from 'vitest'
import { formatIssue, type IssueCode, issueCodes, reasons } from '../../src/result/index.ts'

const codes = Object.keys(issueCodes) as IssueCode[]

/** An English text without the Vietnamese that it quotes. */
const withoutQuotes = (text: string) => text.replace(/"[^"]*"/g, '""')

describe('every issue code', () => {
  test.each(codes)('%s says what is wrong and how to mend it, in both languages', (code) => {
    const { problem, mend } = issueCodes[code]
    expect(code).toMatch(/^[a-z]+\.[a-z][A-Za-z0-9]*$/)
    for (const text of [problem, mend]) {
      expect(text.vi.trim()).toBe(text.vi)
      expect(text.en.trim()).toBe(text.en)
      expect(Math.min(text.vi.length, text.en.length)).toBeGreaterThan(3)
      expect(text.vi).not.toBe(text.en)
      expect(text.vi).toBe(text.vi.normalize('NFC'))
      expect(withoutQuotes(text.en)).toMatch(/^[ -~–≤≥…]+$/)
    }
    expect(problem.vi).not.toBe(mend.vi)
    expect(problem.en).not.toBe(mend.en)
  })

  test.each(codes)('%s is written in both languages, its code at the end', (code) => {
    const { problem, mend } = issueCodes[code]
    expect(formatIssue({ code, path: [] })).toBe(`${problem.vi}; ${mend.vi} [${code}]`)
    expect(formatIssue({ code, path: [] }, { locale: 'en' })).toBe(`${problem.en}; ${mend.en} [${code}]`)
  })

  test('says something of its own', () => {
    for (const language of ['vi', 'en'] as const) {
      const problems = codes.map((code) => issueCodes[code].problem[language])
      expect(problems.filter((text, index) => problems.indexOf(text) !== index)).toEqual([])
    }
  })
})

describe('every reason', () => {
  test.each(Object.entries(reasons))('%s is given in both languages', (reason, { vi, en }) => {
    expect(reason).toMatch(/^[a-z][A-Za-z]*$/)
    expect(vi.trim()).not.toBe('')
    expect(en).toMatch(/^[ -~]+$/)
    expect(vi).not.toBe(en)
  })
})
