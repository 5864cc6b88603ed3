import { expect, test } from 'vitest'
import * as rules from '../../src/rule/index.ts'
import * as units from '../../src/unit/index.ts'
import { percent } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const formulas = { ...units, ...rules } as unknown as { readonly [name: string]: (...values: unknown[]) => unknown }

test.each([
  ['convert', [null, 'hectare']],
  ['convert', ['5', 'hectare']],
  ['compare', [null, percent('5')]],
  ['compare', [percent('5'), null]],
  ['sum', [[null]]],
  ['sum', [[percent('5'), undefined]]],
  ['difference', [percent('5'), {}]],
  ['quotient', [null, percent('5'), 'quintalPerHectare']],
  ['product', [percent('5'), null, 'quintalPerHectare']],
  ['completionRatio', [null, null]],
  ['growthRate', [percent('5'), null]],
  ['absoluteChange', [null, null]],
  ['pointChange', [null, null]],
])('%s(%j) of an untyped caller', (name, values) => {
  const { issues } = usageErrorOf(() => formulas[name]?.(...values))
  expect(issues).toMatchObject([{ code: 'unit.notAQuantity', expected: '{ amount, unit }' }])
})
