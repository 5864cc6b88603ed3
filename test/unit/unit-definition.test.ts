import { describe, expect, test } from 'vitest'
import { compare, defineUnits, findUnit, quantity, type UnitDeclaration, unitIssues } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const gift = { code: 'gift', vi: 'suất quà', en: 'gifts' }

/** The codes and places of the faults that a declaration is refused for. */
function faultsOf(...declarations: unknown[]): unknown {
  const { issues } = usageErrorOf(() => defineUnits(declarations as UnitDeclaration[]))
  return issues.map(({ code, path }) => [code, ...path])
}

describe('a plan declares its own units', () => {
  test('a counted noun needs a code and its names', () => {
    expect(defineUnits([gift])).toEqual([{ ...gift, dimension: 'gift', factor: '1' }])
  })

  test('two nouns never compare', () => {
    const units = defineUnits([gift, { code: 'prize', vi: 'giải', en: 'prizes' }])
    expect(() => compare(quantity('1', 'gift', { units }), quantity('1', 'prize', { units }), { units })).toThrow(
      /\[unit\.mixedDimensions\]/,
    )
  })

  test('the declaration is not touched, the standard table neither', () => {
    const declared = Object.freeze([Object.freeze({ ...gift })])
    defineUnits(declared)
    expect(findUnit('gift')).toBeUndefined()
    expect(findUnit('gift', defineUnits(declared))).toMatchObject(gift)
  })

  test("a code may bear the name of an object's own property, for look-ups know none of them", () => {
    const units = defineUnits([{ code: 'constructor', vi: 'thợ xây', en: 'builders' }])
    expect(quantity('5', 'constructor', { units })).toEqual({ amount: '5', unit: 'constructor' })
    expect(findUnit('toString', units)).toBeUndefined()
  })
})

describe('a faulty declaration is refused', () => {
  test.each([
    ['code of a standard unit', { ...gift, code: 'hectare' }, 'unit.duplicate'],
    ['code of a standard dimension: "volume" would be cubic metres', { ...gift, code: 'volume' }, 'unit.duplicate'],
    ['code in capitals', { ...gift, code: 'Gift' }, 'unit.malformed'],
    ['code with a blank', { ...gift, code: 'gift box' }, 'unit.malformed'],
    ['code with a dash', { ...gift, code: 'gift-box' }, 'unit.malformed'],
    ['code with Vietnamese letters', { ...gift, code: 'quà' }, 'unit.malformed'],
    ['no code', { ...gift, code: '' }, 'unit.malformed'],
    ['code __proto__', { ...gift, code: '__proto__' }, 'unit.malformed'],
    ['no Vietnamese symbol', { ...gift, vi: '' }, 'unit.malformed'],
    ['English symbol missing', { code: 'gift', vi: 'suất quà' }, 'unit.malformed'],
    ['symbol that is no text', { ...gift, vi: 5 }, 'unit.malformed'],
    ['empty dimension', { ...gift, dimension: '' }, 'unit.malformed'],
    ['factor zero', { ...gift, factor: '0' }, 'unit.malformed'],
    ['factor zero with decimals', { ...gift, factor: '0.00' }, 'unit.malformed'],
    ['negative factor', { ...gift, factor: '-1' }, 'unit.malformed'],
    ['factor in Vietnamese notation', { ...gift, factor: '1.000,5' }, 'unit.malformed'],
    ['factor with an exponent', { ...gift, factor: '1e3' }, 'unit.malformed'],
    ['factor that is a number', { ...gift, factor: 1000 }, 'unit.malformed'],
    ['code of 129 characters', { ...gift, code: 'g'.repeat(129) }, 'unit.malformed'],
    ['code of a million characters', { ...gift, code: 'g'.repeat(1_000_000) }, 'unit.malformed'],
    ['symbol of 129 characters', { ...gift, vi: 'q'.repeat(129) }, 'unit.malformed'],
  ])('%s', (_name, declaration, code) => {
    expect(faultsOf(declaration)).toEqual([[code, 0]])
  })

  test('128 characters are still a code', () => {
    expect(defineUnits([{ ...gift, code: 'g'.repeat(128) }])).toHaveLength(1)
  })

  test('the same code twice, and every other fault, each at its row', () => {
    expect(faultsOf(gift, gift, { ...gift, code: 'hectare', factor: '0' })).toEqual([
      ['unit.duplicate', 1],
      ['unit.duplicate', 2],
      ['unit.malformed', 2],
    ])
  })

  test('faults are told at the place where the table stands', () => {
    const rows = defineUnits([gift])
    expect(unitIssues([...rows, ...rows], ['units'])).toEqual([
      { code: 'unit.duplicate', path: ['units', 1], received: 'gift' },
    ])
  })
})
