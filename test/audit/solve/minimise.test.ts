import { expect, test } from 'vitest'
import { minimise } from '../../../src/audit/solve/minimise.ts'
import { limits } from '../../../src/result/index.ts'
import { says } from '../../support/linear-statement.ts'

const noCount = () => false
const alike = (count: number) => Array.from({ length: count }, (_, at) => says(`one ${at}`, { x: '1' }, '[1 ; 1]'))
const other = says('two', { x: '1' }, '[2 ; 2]')

test('a conflict is made as small as it can be', () => {
  const { members, irreducible } = minimise([...alike(limits.conflictStatements - 1), other], noCount)
  expect(irreducible).toBe(true)
  expect(members.map(({ id }) => id)).toEqual([`one ${limits.conflictStatements - 2}`, 'two'])
})

test('one of more than two hundred statements is left as it came', () => {
  const conflict = [...alike(limits.conflictStatements), other]
  expect(minimise(conflict, noCount)).toEqual({ members: conflict, irreducible: false })
})

test('a conflict that goes round in a circle keeps its circle', () => {
  const circle = [
    says('a', { x: '1', y: '-1' }, '[5 ; 5]'),
    says('b', { x: '1', y: '-1' }, '[0 ; 0]'),
    says('c', { y: '1' }, '[0 ; 9]'),
  ]
  expect(minimise(circle, noCount).members.map(({ id }) => id)).toEqual(['a', 'b'])
})
