import { describe, expect, test } from 'vitest'
import { issue, limits } from '../../src/result/index.ts'

const received = (value: unknown) => issue('decimal.malformed', { received: value }).received

describe('an issue is plain data', () => {
  test('and carries only what is known', () => {
    expect(issue('unit.unknown')).toStrictEqual({ code: 'unit.unknown', path: [] })
    expect(issue('unit.unknown', { path: ['units', 3], span: [0, 4], expected: 'ha', received: 'hà' })).toStrictEqual({
      code: 'unit.unknown',
      path: ['units', 3],
      span: [0, 4],
      expected: 'ha',
      received: 'hà',
    })
  })

  test('and survives JSON', () => {
    const made = issue('unit.unknown', { path: ['units', 3], span: [0, 4], received: 10n ** 70n })
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
  })
})

describe('what was received is quoted', () => {
  test.each([
    ['tấm', 'tấm'],
    ['', ''],
    [12.5, '12.5'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    [null, 'null'],
    [225n, '225'],
    [10n ** 64n, String(10n ** 64n)],
    [10n ** 64n + 1n, 'bigint'],
    [-(10n ** 64n) - 1n, 'bigint'],
    [1n << 1_000_000n, 'bigint'],
    [[1, 2], 'array'],
    [{ toString: () => 'forged' }, 'object'],
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
  ])('%o as %j', (value, quoted) => {
    expect(received(value)).toBe(quoted)
  })

  test('up to 80 characters, and then cut off visibly', () => {
    expect(received('x'.repeat(limits.quotedLength))).toBe('x'.repeat(80))
    expect(received('x'.repeat(limits.quotedLength + 1))).toBe(`${'x'.repeat(80)}…`)
    expect(received('x'.repeat(1_000_000))).toBe(`${'x'.repeat(80)}…`)
  })
})
