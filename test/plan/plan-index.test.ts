import { describe, expect, test } from 'vitest'
import { planIndex, tableNames } from '../../src/plan/index.ts'
import { amended } from '../support/amended.ts'
import { samplePlan } from '../support/sample-plan.ts'

const index = planIndex(samplePlan)

test.each(tableNames)('every row of %s is found', (table) => {
  for (const row of samplePlan[table]) expect(index[table].get('id' in row ? row.id : row.code)).toBe(row)
})

test('targets are found by their indicator, in the order of the plan', () => {
  expect(index.targetsByIndicator.get('output')?.map(({ id }) => id)).toEqual(['output-2021', 'output-growth'])
  expect(index.targetsByIndicator.get('deaths-in-no-plan')).toBeUndefined()
})

test('targets that are met only together are found together', () => {
  expect(index.targetsByGroup.get('traffic')?.map(({ id }) => id)).toEqual(['accidents-fewer', 'deaths-fewer'])
  expect([...index.targetsByGroup.keys()]).toEqual(['traffic'])
})

describe('names that every object inherits are no rows', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
    for (const table of tableNames) expect(index[table].get(name)).toBeUndefined()
  })
})

test('a plan does not redefine a standard unit', () => {
  const own = { code: 'hectare', dimension: 'money', factor: '7', vi: 'ha', en: 'ha' }
  const { units } = planIndex(amended(samplePlan, ['units'], [own]))
  expect(units.get('hectare')).toMatchObject({ dimension: 'area', factor: '10000' })
})
