import { describe, expectTypeOf, test } from 'vitest'
import {
  add,
  compareDecimals,
  type DecimalString,
  decimal,
  divide,
  isDecimalString,
  percentOf,
  type Ratio,
  type RoundingMode,
  ratio,
  round,
  toDecimal,
  toNumber,
} from '../../src/decimal/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'

const halfUp = { places: 1, rounding: 'halfUp' } as const

describe('decimals go in as text, as decimals or as bigints', () => {
  test('and come out as decimals', () => {
    expectTypeOf(decimal('3696.0')).toEqualTypeOf<DecimalString>()
    expectTypeOf(add('1173.7', decimal('3696.0'))).toEqualTypeOf<DecimalString>()
    expectTypeOf(add(1n, '2')).toEqualTypeOf<DecimalString>()
    expectTypeOf(round('28.75', halfUp)).toEqualTypeOf<DecimalString>()
    expectTypeOf(ratio('36', 37n)).toEqualTypeOf<Ratio>()
    expectTypeOf(percentOf(ratio('36', '37'), halfUp)).toEqualTypeOf<DecimalString>()
    expectTypeOf(compareDecimals('1', '2')).toEqualTypeOf<-1 | 0 | 1>()
    expectTypeOf<DecimalString>().toExtend<string>()
  })

  test('a number does not compile: its digits are not what was written', () => {
    // @ts-expect-error number
    decimal(0.1)
    // @ts-expect-error number, first
    add(0.1, '0.2')
    // @ts-expect-error number, second
    add('0.1', 0.2)
    // @ts-expect-error number
    round(28.75, halfUp)
    // @ts-expect-error number
    divide('36', 37, halfUp)
    // @ts-expect-error number
    ratio(36, 37)
    // @ts-expect-error number
    toDecimal(1)
    // @ts-expect-error number
    toNumber(1)
    // @ts-expect-error number
    percent(45.5)
    // @ts-expect-error number
    quantity(190676, 'millionVnd')
    // @ts-expect-error a decimal.js value does not go back in
    add(toDecimal('1'), '2')
  })
})

describe('a decimal is more than a text', () => {
  test('a text becomes one only by being read', () => {
    // @ts-expect-error a text that nobody has checked
    expectTypeOf<string>().toExtend<DecimalString>()
    // @ts-expect-error a ratio of texts that nobody has checked
    percentOf({ numerator: '1', denominator: '0' }, halfUp)
    const text: unknown = '1.5'
    if (isDecimalString(text)) expectTypeOf(text).toEqualTypeOf<DecimalString>()
  })
})

describe('rounding is always said in full', () => {
  test('places and mode', () => {
    expectTypeOf<RoundingMode>().toEqualTypeOf<
      'halfUp' | 'halfDown' | 'halfEven' | 'up' | 'down' | 'ceiling' | 'floor'
    >()
    // @ts-expect-error no mode
    round('1.5', { places: 0 })
    // @ts-expect-error no places
    round('1.5', { rounding: 'halfUp' })
    // @ts-expect-error neither
    round('1.5')
    // @ts-expect-error no such mode
    round('1.5', { places: 0, rounding: 'nearest' })
  })
})
