import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

type Cost = { readonly answered: boolean; readonly seconds: number; readonly megabytes: number }

/** What one door costs with one input, in a process of its own that may die. */
function costOf(door: string, flood: string): Cost {
  return JSON.parse(execFileSync(process.execPath, ['test/hostile/large-input.mjs', door, flood], { encoding: 'utf8' }))
}

const doors = ['parseNumber', 'parseQuantity', 'parseTarget', 'parsePeriodText', 'parsePeriod', 'scanQuantities']
const readers = ['scanClaims', 'auditText', 'readTargetTable', 'fromCsv', 'fromSdmxCsv', 'readCsv']
const texts = ['digits', 'groups', 'sentences', 'statements', 'blanks', 'tabs', 'quotes', 'marks', 'nested', 'tags']

describe.each([...doors, ...readers])('%s', (door) => {
  test.each(texts)('answers a megabyte of %s', (flood) => {
    const { answered, seconds, megabytes } = costOf(door, flood)
    expect(answered).toBe(true)
    expect(seconds).toBeLessThan(1)
    expect(megabytes).toBeLessThan(300)
  })

  test.each(['exponent', 'hexadecimal'])('survives a numeral with a flood: %s', (flood) => {
    expect(costOf(door, flood)).toMatchObject({ answered: true })
  })
})

test.each(['soundPlan', 'brokenPlan', 'deepPlan'])('parsePlan answers ten megabytes: %s', (flood) => {
  const { seconds, megabytes } = costOf('parsePlan', flood)
  expect(seconds).toBeLessThan(1)
  expect(megabytes).toBeLessThan(300)
})
