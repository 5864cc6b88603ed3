import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPeriod, parsePeriod, periodBounds } from '../../src/period/index.ts'
import { formatIssue, type IssueCode, issueCodes, limits, valueOf } from '../../src/result/index.ts'
import { dayNumber, nextDay, read, write } from '../oracle/calendar.ts'
import { calendarDays, periods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'

const canonical: readonly string[] = [
  '2020',
  '2020-S1',
  '2020-S2',
  '2020-Q1',
  '2020-Q4',
  '2020-01',
  '2020-12',
  '2020-06-30',
  '2020-01-01/P2M',
  '2020-01-01/P9M',
  '2020-02-01/P3M',
  '2020-04-01/P6M',
  '2020-07-01/P12M',
  '2021-01-01/P5Y',
  '2020-01-01/2020-08-24',
  '../2020-06-30',
]

describe('a code of ktxh', () => {
  test.each(canonical)('%s is read as it is', (code) => {
    expect(parsePeriod(code)).toEqual({ ok: true, value: code, warnings: [] })
    expect(isPeriod(code)).toBe(true)
  })
})

describe('another spelling', () => {
  test.each<[spelling: string, code: string]>([
    ['2020-A1', '2020'],
    ['2020-M06', '2020-06'],
    ['2020-M12', '2020-12'],
    ['2020-T1', '2020-01-01/P4M'],
    ['2020-T3', '2020-09-01/P4M'],
    ['2020-01-01/P1Y', '2020'],
    ['2020-01-01/P12M', '2020'],
    ['2020-01-01/P24M', '2020-01-01/P2Y'],
    ['2020-07-01/P2Y', '2020-07-01/P24M'],
    ['2020-01-01/P6M', '2020-S1'],
    ['2020-10-01/P3M', '2020-Q4'],
    ['2020-06-01/P1M', '2020-06'],
    ['2020-06-01/P30D', '2020-06'],
    ['2020-06-30/P1D', '2020-06-30'],
    ['2020-01-01/P237D', '2020-01-01/2020-08-24'],
    ['2020-01-01/2020-06-30', '2020-S1'],
    ['2020-02-01/2020-02-29', '2020-02'],
    ['2020-06-30/2020-06-30', '2020-06-30'],
    ['2021-01-01/2025-12-31', '2021-01-01/P5Y'],
  ])("%s is read as %s and is not ktxh's own", (spelling, code) => {
    expect(parsePeriod(spelling)).toEqual({ ok: true, value: code, warnings: [] })
    expect(isPeriod(spelling)).toBe(false)
  })
})

describe('what is no period', () => {
  test.each<[code: string, issue: IssueCode]>([
    ['', 'period.malformed'],
    ['20', 'period.malformed'],
    ['0999', 'period.malformed'],
    ['10000', 'period.malformed'],
    [' 2020', 'period.malformed'],
    ['2020\n', 'period.malformed'],
    ['２０２０', 'period.malformed'],
    ['2020-', 'period.malformed'],
    ['2020-1', 'period.malformed'],
    ['2020-00', 'period.malformed'],
    ['2020-13', 'period.malformed'],
    ['2020-M6', 'period.malformed'],
    ['2020-M13', 'period.malformed'],
    ['2020-A2', 'period.malformed'],
    ['2020-S0', 'period.malformed'],
    ['2020-S3', 'period.malformed'],
    ['2020-T4', 'period.malformed'],
    ['2020-Q5', 'period.malformed'],
    ['2020-Q01', 'period.malformed'],
    ['2020-q1', 'period.malformed'],
    ['2020-W01', 'period.malformed'],
    ['2020Q1', 'period.malformed'],
    ['P1Y', 'period.malformed'],
    ['constructor', 'period.malformed'],
    ['__proto__', 'period.malformed'],
    ['toString', 'period.malformed'],
    ['30/06/2020', 'period.malformedDate'],
    ['/', 'period.malformedDate'],
    ['2020-01-01/', 'period.malformedDate'],
    ['/2020-01-01', 'period.malformedDate'],
    ['2020-06-30/..', 'period.malformedDate'],
    ['./2020-06-30', 'period.malformedDate'],
    ['../P3M', 'period.malformedDate'],
    ['../2020-06', 'period.malformedDate'],
    ['2020/2021', 'period.malformedDate'],
    ['2020-01-01/P0M', 'period.malformedDate'],
    ['2020-01-01/P-1M', 'period.malformedDate'],
    ['2020-01-01/P1Y6M', 'period.malformedDate'],
    ['2020-01-01/PT1H', 'period.malformedDate'],
    ['2020-01-01/P2W', 'period.malformedDate'],
    ['2020-02-30', 'period.noSuchDay'],
    ['2020-02-30/P1M', 'period.noSuchDay'],
    ['2020-02-30/P1D', 'period.noSuchDay'],
    ['2020-01-01/2020-02-30', 'period.noSuchDay'],
    ['../2021-02-29', 'period.noSuchDay'],
    ['2020-08-24/2020-01-01', 'period.reversed'],
    ['2020-01-15/P1M', 'period.notMonthStart'],
    ['2020-01-31/P1Y', 'period.notMonthStart'],
    ['9999-12-31/P2D', 'period.yearOutOfRange'],
    ['9999-12-01/P2M', 'period.yearOutOfRange'],
    ['9999-01-01/P99999Y', 'period.yearOutOfRange'],
    ['2020-01-01/P99999D', 'period.tooLong'],
  ])('%j is refused as %s', (code, issue) => {
    expect(parsePeriod(code)).toMatchObject({ ok: false, issues: [{ code: issue, path: [] }] })
    expect(isPeriod(code)).toBe(false)
  })

  test.each([null, undefined, 2020, 2020n, Number.NaN, true, ['2020'], { 0: '2', length: 1 }, new Date(0)])(
    '%s is not a text',
    (value) => {
      expect(parsePeriod(value)).toMatchObject({ ok: false, issues: [{ code: 'period.malformed' }] })
    },
  )

  test('every issue has its words in Vietnamese and English', () => {
    const own = Object.entries(issueCodes).filter(([code]) => code.startsWith('period.'))
    expect(own.length).toBeGreaterThan(10)
    for (const [, { problem, mend }] of own) {
      for (const text of [problem.vi, problem.en, mend.vi, mend.en]) expect(text).not.toBe('')
    }
  })
})

describe('the limits', () => {
  const most = limits.periodYears

  test('a period spans at most as many years as the limit', () => {
    expect(parsePeriod(`2000-01-01/P${most}Y`).ok).toBe(true)
    expect(parsePeriod(`2000-01-01/P${most * 12}M`)).toEqual(parsePeriod(`2000-01-01/P${most}Y`))
    expect(parsePeriod(`2000-01-01/${2000 + most - 1}-12-31`)).toEqual(parsePeriod(`2000-01-01/P${most}Y`))
    expect(parsePeriod(`2000-01-02/${2000 + most - 1}-12-31`).ok).toBe(true)
  })

  test.each([
    `2000-01-01/P${most + 1}Y`,
    `2000-01-01/P${most * 12 + 1}M`,
    `2000-01-01/${2000 + most}-01-31`,
    `2000-01-02/${2000 + most}-01-02`,
    '1000-01-01/9999-12-30',
  ])('%s spans more', (code) => {
    expect(parsePeriod(code)).toMatchObject({ ok: false, issues: [{ code: 'period.tooLong', expected: `≤ ${most}` }] })
  })

  test('a cumulative period has no length to limit', () => {
    expect(parsePeriod('../9999-12-31').ok).toBe(true)
  })

  test.each(['2', '2020-01-01/', '/', '.', '../', 'P1M'])('a million repetitions of %j are refused at once', (text) => {
    const started = performance.now()
    const parsed = parsePeriod(text.repeat(1_000_000))
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'period.malformed' }] })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

const month = fc.integer({ min: 1, max: 12 })

describe('laws', () => {
  test('every period is read as itself', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(period)).toEqual({ ok: true, value: period, warnings: [] })
        expect(isPeriod(JSON.parse(JSON.stringify(period)))).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('periods of the same days are equal texts', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const { start, end } = periodBounds(period)
        expect(parsePeriod(`${start ?? '..'}/${end}`)).toMatchObject({ value: period })
      }),
      { numRuns: runs },
    )
  })

  test('so many days from a day end on the day that counting reaches', () => {
    fc.assert(
      fc.property(calendarDays, fc.integer({ min: 1, max: 900 }), (start, count) => {
        const { end } = periodBounds(valueOf(parsePeriod(`${start}/P${count}D`)))
        expect(dayNumber(read(end))).toBe(dayNumber(read(start)) + count - 1)
      }),
      { numRuns: runs },
    )
  })

  test('so many months from a first end on the day before a first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1300, max: 9600 }),
        month,
        fc.integer({ min: 1, max: 2400 }),
        (year, first, count) => {
          const { start, end } = periodBounds(valueOf(parsePeriod(`${write([year, first, 1])}/P${count}M`)))
          const months = first - 1 + count
          expect(start).toBe(write([year, first, 1]))
          expect(nextDay(read(end))).toEqual([year + Math.floor(months / 12), (months % 12) + 1, 1])
        },
      ),
      { numRuns: runs },
    )
  })

  test('any value gets an answer, and any text that is read is read to a period of ktxh', () => {
    const piece = fc.constantFrom('2020', '-', '/', '01', '06', 'P', 'M', 'Y', 'D', 'Q', 'S', 'A', 'T', '1', '2', '..')
    const pieces = fc.array(piece, { minLength: 1, maxLength: 8 }).map((chosen) => chosen.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), pieces), (value) => {
        const parsed = parsePeriod(value)
        if (parsed.ok) expect(isPeriod(parsed.value)).toBe(true)
        else expect(formatIssue(parsed.issues[0])).toContain(`[${parsed.issues[0].code}]`)
      }),
      { numRuns: runs },
    )
  })
})
