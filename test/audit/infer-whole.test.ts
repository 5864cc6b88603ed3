import { describe, expect, test } from 'vitest'
import { inferWhole } from '../../src/audit/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'
import { writtenInterval } from '../support/written-interval.ts'

describe('a whole that is not printed lies between ends that the shares of it set', () => {
  test('80 is 64 %: half-up above 8000/64,5 up to 8000/63,5', () => {
    expect(writtenInterval(inferWhole([{ part: '80', stated: '64' }]).interval)).toBe('(16000/129 ; 16000/127]')
  })

  test('80 is 64 %, cut off: above 8000/65 up to 125, and 125 belongs to it', () => {
    const { interval, wholes } = inferWhole([{ part: '80', stated: '64' }], { modes: ['down'] })
    expect(writtenInterval(interval)).toBe('(1600/13 ; 125]')
    expect(wholes).toEqual(['124', '125'])
  })

  test('either way of rounding leaves both', () => {
    const { interval } = inferWhole([{ part: '80', stated: '64' }], { modes: ['halfUp', 'down'] })
    expect(writtenInterval(interval)).toBe('(1600/13 ; 16000/127]')
  })

  test('two shares together leave 400 alone, because the end is closed', () => {
    const inferred = inferWhole([
      { part: '123', stated: '30.8' },
      { part: '350', stated: '87.5' },
    ])
    expect(writtenInterval(inferred.interval)).toBe('(700000/1751 ; 400]')
    expect(inferred).toMatchObject({ wholes: ['400'], wholeCount: '1', roundest: ['400'], assuming: 'exactParts' })
  })

  test('rounded parts widen it', () => {
    const { interval } = inferWhole([{ part: '80', stated: '64' }], { assuming: 'roundedParts' })
    // 79,5 / 64,5 % and 81 / 63,5 %, for 80 may be rounded or cut off
    expect(writtenInterval(interval)).toBe('(5300/43 ; 16200/127)')
  })

  test('but a count is never rounded', () => {
    const part = quantity('80', 'household')
    const rounded = inferWhole([{ part, stated: '64' }], { assuming: 'roundedParts' })
    expect(writtenInterval(rounded.interval)).toBe('(16000/129 ; 16000/127]')
  })

  test('parts in several units: the estimate behind 190.676 million and 350 billion đồng (I.1.đ)', () => {
    const { interval, roundest } = inferWhole([
      { part: quantity('190676', 'millionVnd'), stated: '45.5' },
      { part: quantity('350', 'billionVnd'), stated: '83.5' },
    ])
    // above 350.000 / 83,55 % up to 350.000 / 83,45 %
    expect(writtenInterval(interval)).toBe('(700000000/1671 ; 700000000/1669]')
    expect(roundest).toEqual(['419000'])
  })

  test('a share of 0 % leaves it without end', () => {
    const inferred = inferWhole([{ part: '5', stated: '0' }])
    expect(writtenInterval(inferred.interval)).toBe('(1000 ; )')
    expect(inferred).toMatchObject({ wholes: [], roundest: [] })
    expect(inferred).not.toHaveProperty('wholeCount')
  })

  test('shares that exclude each other leave no number: the low end lies above the high one', () => {
    const inferred = inferWhole([
      { part: '123', stated: '30.8' },
      { part: '350', stated: '80' },
    ])
    expect(writtenInterval(inferred.interval)).toBe('(10000/23 ; 400]')
    expect(inferred).toMatchObject({ wholes: [], wholeCount: '0', roundest: [] })
  })

  test('a share in other words', () => {
    const part = quantity('5', 'hectare')
    expect(inferWhole([{ part, stated: quantity('0.5', 'times') }]).wholes).toEqual(['10', '11'])
  })
})

describe('the likely values inside', () => {
  test.each([
    // part, share, how many whole numbers, the whole numbers listed, the roundest
    ['1', '50', '1', ['2'], ['2']],
    ['190676', '45.5', '921', ['419000'], ['419000']],
    ['3', '97.3', '0', [], ['3.082', '3.083', '3.084']],
    ['250', '25', '40', undefined, ['1000']],
    ['1000', '9.5', '111', ['10500'], ['10500']],
  ])('%s is %s %% of one of %s whole numbers', (part, stated, wholeCount, wholes, roundest) => {
    const inferred = inferWhole([{ part, stated }])
    expect(inferred).toMatchObject({ wholeCount, roundest })
    if (wholes) expect(inferred.wholes).toEqual(wholes)
    else expect(inferred.wholes).toHaveLength(Number(wholeCount))
  })
})

test('nothing said is a mistake of the caller', () => {
  expect(usageErrorOf(() => inferWhole([])).code).toBe('audit.nothingToInfer')
})

test('so are parts of different kinds', () => {
  const statements = [
    { part: quantity('5', 'hectare'), stated: '10' },
    { part: quantity('5', 'tonne'), stated: '10' },
  ]
  expect(usageErrorOf(() => inferWhole(statements)).code).toBe('unit.mixedDimensions')
})
