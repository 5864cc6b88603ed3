import { execFileSync } from 'node:child_process'
import { Decimal } from 'decimal.js'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as decimal from '../../src/decimal/index.ts'

/** What a host program may do to the class that it shares with everybody. */
const settings = 'precision: 3, rounding: 0, toExpPos: 1, toExpNeg: 0, modulo: 9, maxE: 2, minE: -2'

/** A little of everything that the settings could spoil. */
function figures({
  add,
  divide,
  finiteDecimal,
  lowestTerms,
  multiply,
  percentGrowthOf,
  percentOf,
  ratio,
}: typeof decimal) {
  const halfUp = { places: 4, rounding: 'halfUp' } as const
  return [
    add('123456789012345678901234567890', '0.000000000000000000000000000001'),
    multiply('-99999999999999999999', '99999999999999999999'),
    divide('-7', '2', { places: 0, rounding: 'floor' }),
    percentOf(ratio('510844736932646', '532575689061257'), halfUp),
    finiteDecimal(ratio('1', '1024')),
    JSON.stringify(lowestTerms(ratio('-10535.8', '9578'))),
    percentGrowthOf({ radicand: ratio('93.75', '100'), degree: 2 }, halfUp),
  ]
}

const expected = [
  '123456789012345678901234567890.000000000000000000000000000001',
  '-9999999999999999999800000000000000000001',
  '-4',
  '95.9196',
  '0.0009765625',
  '{"numerator":"-11","denominator":"10"}',
  '-3.1754',
]

test('the figures by themselves', () => {
  expect(figures(decimal)).toEqual(expected)
})

describe('a host program that sets up decimal.js for itself', () => {
  describe('after ktxh is loaded', () => {
    beforeAll(() => {
      Decimal.set({ precision: 3, rounding: 0, toExpPos: 1, toExpNeg: 0, modulo: 9, maxE: 2, minE: -2 })
    })
    afterAll(() => {
      Decimal.set({ defaults: true })
    })

    test('changes no figure', () => {
      expect(String(new Decimal(2).div(3))).toBe('6.67e-1')
      expect(figures(decimal)).toEqual(expected)
    })
  })

  test('before ktxh is loaded changes no figure either', () => {
    const host = `
      import { Decimal } from 'decimal.js'
      Decimal.set({ ${settings} })
      const decimal = await import('./src/decimal/index.ts')
      console.log(JSON.stringify([String(new Decimal(2).div(3)), (${figures})(decimal)]))`
    expect(JSON.parse(runInProcess(host))).toEqual(['6.67e-1', expected])
  })
})

/** Runs a module, its TypeScript bundled and its libraries left outside, in a Node process of its own. */
function runInProcess(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
  })
  const code = outputFiles.map((file) => file.text).join('\n')
  return execFileSync(process.execPath, ['--input-type=module'], { input: code, encoding: 'utf8' })
}
