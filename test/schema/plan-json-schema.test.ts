import { describe, expect, test } from 'vitest'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { planJsonSchema } from '../../src/schema/index.ts'
import { amended } from '../support/amended.ts'
import { isValid } from '../support/json-schema.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { shapeFaults } from '../support/shape-faults.ts'

const schema = planJsonSchema()
const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('is plain JSON of the draft 2020-12, made anew each time', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: '#/$defs/Plan' })
  expect(inJson(schema)).toEqual(schema)
  expect(planJsonSchema()).not.toBe(schema)
})

test('names the parts of a plan', () => {
  expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(
    ['Area', 'Bound', 'Claim', 'Day', 'Decimal', 'Document', 'Goal', 'Id', 'Indicator', 'Name', 'Observation']
      .concat(['Operand', 'Period', 'Plan', 'Quantity', 'Source', 'Target', 'Unit', 'Unknown'])
      .sort(),
  )
})

test('every part says what it is', () => {
  for (const part of Object.values(schema.$defs ?? {})) expect(part).toHaveProperty('description')
})

test.each([samplePlan, langSonCity2021])('a sound plan is valid', (plan) => {
  expect(isValid(schema, inJson(plan))).toBe(true)
})

describe('what cannot be written in JSON as a plan is not valid', () => {
  const jsonHasNone = new Set(['an amount is no number', 'an amount is a bigint', 'an amount is a function'])
  test.each(shapeFaults.filter(({ fault }) => !jsonHasNone.has(fault)))('$fault', ({ at, put }) => {
    expect(isValid(schema, inJson(amended(samplePlan, at, put)))).toBe(false)
  })
})

describe('notations', () => {
  const valid = (part: string, text: string) => isValid({ ...schema, $ref: `#/$defs/${part}` }, text)

  test.each(['0', '5', '-12.50', '3696.0', '0.03'])('%s is a decimal', (text) => {
    expect(valid('Decimal', text)).toBe(true)
  })

  test.each(['', '007', '1e5', '1.000,5', '.5', '5.', '+1', '0x10', 'NaN', '٣', '5\n'])('%j is none', (text) => {
    expect(valid('Decimal', text)).toBe(false)
  })

  test.each(
    ['2020', '2020-S1', '2020-Q3', '2020-06', '2020-06-30', '2020-01-01/P9M', '2021-01-01/P5Y'].concat([
      '2020-01-01/2020-08-24',
      '../2020-06-30',
    ]),
  )('%s is a period', (text) => {
    expect(valid('Period', text)).toBe(true)
  })

  test.each(['', '20', '6/2020', 'năm 2020', '2020-', '2020-S', '2020/', '../', '2020-06-30T00:00'])(
    '%j is none',
    (text) => {
      expect(valid('Period', text)).toBe(false)
    },
  )
})
