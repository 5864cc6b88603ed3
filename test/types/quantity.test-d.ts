import { describe, expectTypeOf, test } from 'vitest'
import { between } from '../../src/target/index.ts'
import {
  compare,
  convert,
  defineUnits,
  difference,
  percent,
  percentagePoints,
  type Quantity,
  quantity,
  quotient,
  sum,
} from '../../src/unit/index.ts'

const [billions, millions, dollars] = [quantity('1', 'billionVnd'), quantity('1', 'millionVnd'), quantity('1', 'usd')]
const [hectares, visits, persons] = [quantity('1', 'hectare'), quantity('1', 'visit'), quantity('1', 'person')]
const [communes, schools] = [quantity('1', 'commune'), quantity('1', 'school')]
const [share, points] = [percent('1'), percentagePoints('1')]
const known: Quantity = JSON.parse('{"amount":"1","unit":"hectare"}')
const units = defineUnits([
  { code: 'gift', vi: 'suất quà', en: 'gifts' },
  { code: 'thousandGifts', vi: 'nghìn suất quà', en: 'thousand gifts', dimension: 'gift', factor: '1000' },
])
const gifts = quantity('1', 'gift', { units })

describe('a quantity knows its unit', () => {
  test('from the code', () => {
    expectTypeOf(billions).toEqualTypeOf<Quantity<'billionVnd'>>()
    expectTypeOf(gifts).toEqualTypeOf<Quantity<'gift'>>()
    expectTypeOf(quantity('1', 'hectare', { units })).toEqualTypeOf<Quantity<'hectare'>>()
  })

  test('and goes wherever any quantity goes', () => {
    expectTypeOf(hectares).toExtend<Quantity>()
    expectTypeOf(gifts).toExtend<Quantity>()
    expectTypeOf<readonly [typeof hectares, typeof visits]>().toExtend<readonly Quantity[]>()
    // @ts-expect-error a quantity of any unit is not one of hectares
    expectTypeOf(known).toExtend<Quantity<'hectare'>>()
  })

  test('and no other code', () => {
    // @ts-expect-error no such unit
    quantity('1', 'tấm')
    // @ts-expect-error a spelling is no code
    quantity('1', 'ha')
    // @ts-expect-error the name of an object's own property is no code
    quantity('1', 'constructor')
    // @ts-expect-error the plan does not declare it
    quantity('1', 'prize', { units })
    // @ts-expect-error declared, but the declaration is not passed in
    quantity('1', 'gift')
    // @ts-expect-error a unit may be missing, a code may not
    quantity('1')
    // @ts-expect-error one of two codes is none
    quantity('1', known.amount === '1' ? 'hectare' : 'acre')
  })

  test('a code known only when the program runs is checked then', () => {
    const code: string = known.unit
    expectTypeOf(quantity('1', code)).toEqualTypeOf<Quantity>()
    expectTypeOf(quantity('1', code, { units })).toEqualTypeOf<Quantity>()
    expectTypeOf(quantity('1', Math.random() < 2 ? 'hectare' : 'usd')).toEqualTypeOf<Quantity<'hectare' | 'usd'>>()
    // @ts-expect-error it may be any code, so it is not one of hectares
    expectTypeOf(quantity('1', code)).toExtend<Quantity<'hectare'>>()
  })
})

describe('quantities of one dimension', () => {
  test('compare, add, subtract, convert and make ranges', () => {
    expectTypeOf(compare(billions, millions)).toEqualTypeOf<-1 | 0 | 1>()
    expectTypeOf(sum([billions, millions])).toEqualTypeOf<Quantity<'billionVnd'>>()
    expectTypeOf(difference(billions, millions)).toEqualTypeOf<Quantity<'billionVnd'>>()
    expectTypeOf(convert(billions, 'millionVnd')).toEqualTypeOf<Quantity<'millionVnd'>>()
    expectTypeOf(between(percent('9'), percent('10')).kind).toExtend<string>()
    expectTypeOf(convert(share, 'permille', { places: 1, rounding: 'halfUp' }).unit).toEqualTypeOf<'permille'>()
  })

  test('lists whose length is not known add up', () => {
    const list: readonly (typeof billions | typeof millions)[] = [billions, millions]
    expectTypeOf(sum(list)).toEqualTypeOf<Quantity<'billionVnd' | 'millionVnd'>>()
    expectTypeOf(sum([known, known])).toEqualTypeOf<Quantity>()
    expectTypeOf(sum([known].concat(known))).toEqualTypeOf<Quantity>()
  })

  test("a plan's own units go with each other, checked when the program runs", () => {
    expectTypeOf(convert(gifts, 'thousandGifts', { units })).toEqualTypeOf<Quantity<'thousandGifts'>>()
    expectTypeOf(sum([gifts, gifts], { units })).toEqualTypeOf<Quantity<'gift'>>()
    expectTypeOf(compare(gifts, quantity('2', 'thousandGifts', { units }), { units })).toEqualTypeOf<-1 | 0 | 1>()
  })

  test('a unit known only when the program runs goes with every other', () => {
    expectTypeOf(compare(known, hectares)).toEqualTypeOf<-1 | 0 | 1>()
    expectTypeOf(difference(known, known)).toEqualTypeOf<Quantity>()
    expectTypeOf(convert(known, 'squareMeter')).toEqualTypeOf<Quantity<'squareMeter'>>()
  })
})

describe('different things do not compile', () => {
  test('compare', () => {
    // @ts-expect-error area and money
    compare(hectares, billions)
    // @ts-expect-error visits are not persons
    compare(visits, persons)
    // @ts-expect-error persons are not visits
    compare(persons, visits)
    // @ts-expect-error a share is not a difference of shares
    compare(share, points)
    // @ts-expect-error communes are not schools
    compare(communes, schools)
    // @ts-expect-error another currency, and no fixed rate
    compare(billions, dollars)
  })

  test('difference', () => {
    // @ts-expect-error area and money
    difference(hectares, billions)
    // @ts-expect-error visits are not persons
    difference(visits, persons)
    // @ts-expect-error a share is not a difference of shares
    difference(share, points)
    // @ts-expect-error communes are not schools
    difference(communes, schools)
    // @ts-expect-error another currency, and no fixed rate
    difference(billions, dollars)
  })

  test('between', () => {
    // @ts-expect-error area and money
    between(hectares, billions)
    // @ts-expect-error visits are not persons
    between(visits, persons)
    // @ts-expect-error a share is not a difference of shares
    between(share, points)
    // @ts-expect-error communes are not schools
    between(communes, schools)
    // @ts-expect-error another currency, and no fixed rate
    between(billions, dollars)
  })

  test('sum', () => {
    // @ts-expect-error area and money
    sum([hectares, billions])
    // @ts-expect-error visits are not persons
    sum([visits, visits, persons])
    // @ts-expect-error a share is not a difference of shares
    sum([share, points])
    // @ts-expect-error communes are not schools
    sum([communes, schools])
    // @ts-expect-error another currency, and no fixed rate
    sum([billions, dollars])
    const list: readonly (typeof billions | typeof dollars)[] = [billions, dollars]
    // @ts-expect-error another currency, in a list as well
    sum(list)
  })

  test('convert', () => {
    // @ts-expect-error area and money
    convert(hectares, 'vnd')
    // @ts-expect-error visits are not persons
    convert(visits, 'person')
    // @ts-expect-error a share is not a difference of shares
    convert(share, 'percentagePoint')
    // @ts-expect-error communes are not schools
    convert(communes, 'school')
    // @ts-expect-error another currency, and no fixed rate
    convert(billions, 'usd')
    // @ts-expect-error no such unit
    convert(hectares, 'acre')
  })
})

describe('places and a rounding mode go together', () => {
  test('both or neither', () => {
    expectTypeOf(convert(hectares, 'squareMeter', {})).toEqualTypeOf<Quantity<'squareMeter'>>()
    // @ts-expect-error how to round is not said
    convert(hectares, 'squareMeter', { places: 1 })
    // @ts-expect-error how far to round is not said
    sum([hectares], { rounding: 'halfUp' })
    // @ts-expect-error no such mode
    quotient(known, hectares, 'quintalPerHectare', { places: 1, rounding: 'nearest' })
  })
})
