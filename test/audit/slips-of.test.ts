import { describe, expect, test } from 'vitest'
import { slipsOf } from '../../src/audit/slips-of.ts'
import { decimal } from '../../src/decimal/index.ts'

/** What a numeral would read without a slip of one kind. */
function readings(numeral: string, code: string): readonly string[] {
  return slipsOf(decimal(numeral)).flatMap((slip) => (slip.code === code ? [slip.to] : []))
}

describe('a numeral that may be a slip of the pen', () => {
  test.each([
    // numeral, a dot read as a comma or the other way round, thousands for units or the other way round
    ['129.034', ['129034'], ['0.129034']],
    ['2500', ['2.500'], ['2500000']],
    ['350', [], ['350000', '0.350']],
    ['1234567', ['1234.567'], ['1234567000']],
    ['12.5', [], ['12500', '0.0125']],
    ['1234.5', [], ['1234500', '1.2345']],
    ['12.3456', [], ['12345.6', '0.0123456']],
    ['0.005', ['5'], ['0.000005']],
    ['0.0005', [], ['0.5', '0.0000005']],
    ['-12.5', [], ['-12500', '-0.0125']],
    ['-2500', ['-2.500'], ['-2500000']],
    ['-0.005', ['-5'], ['-0.000005']],
    ['0', [], ['0.000']],
  ])('%s: %j, %j', (numeral, mark, thousand) => {
    expect([readings(numeral, 'dotForComma'), readings(numeral, 'factorThousand')]).toEqual([mark, thousand])
  })

  test.each([
    ['123', ['213', '132']],
    ['1.2', ['2.1']],
    ['97.3', ['79.3', '93.7']],
    ['11', []],
    ['10', []],
    ['-12', ['-21']],
    ['7', []],
  ])('%s with two neighbouring digits swapped: %j', (numeral, swapped) => {
    expect(readings(numeral, 'swappedDigits')).toEqual(swapped)
  })

  test('a digit may be lost before any other, and after the last one of a whole number', () => {
    const digits = [...'0123456789']
    const before = digits.slice(1).map((digit) => `${digit}5`)
    expect(readings('5', 'lostDigit')).toEqual([...before, ...digits.map((d) => `5${d}`).filter((to) => to !== '55')])
    expect(readings('1.5', 'lostDigit')).toContain('1.05')
    expect(readings('1.5', 'lostDigit')).toContain('91.5')
    expect(readings('1.5', 'lostDigit')).not.toContain('1.50')
    expect(readings('-5', 'lostDigit')).toContain('-15')
  })

  test('is not read as itself, nor twice as the same, nor as what is no numeral', () => {
    for (const numeral of ['11', '100', '1.01', '-0.5', '5000']) {
      const all = slipsOf(decimal(numeral)).map(({ to }) => to)
      expect(all).not.toContain(numeral)
      expect(new Set(all).size).toBe(all.length)
      expect(all.every((to) => decimal(to) === to)).toBe(true)
    }
  })
})
