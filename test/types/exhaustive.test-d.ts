import { describe, expectTypeOf, test } from 'vitest'
import type { Operand, Statement } from '../../src/claim/index.ts'
import type { Determined, Result } from '../../src/result/index.ts'
import type { Base, Bound, Goal, Reading } from '../../src/target/index.ts'

/** What is left of a union when a program has treated these kinds. */
type Rest<T extends { readonly kind: string }, K extends T['kind']> = Exclude<T, { readonly kind: K }>

describe('whoever treats every kind has nothing left', () => {
  test('bounds', () => {
    type Kinds = 'exactly' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'between' | 'bare' | 'unstated'
    expectTypeOf<Rest<Bound, Kinds>>().toBeNever()
    expectTypeOf<Rest<Bound, Exclude<Kinds, 'unstated'>>>().not.toBeNever()
  })

  test('goals', () => {
    type Measured = 'level' | 'growth' | 'reduction' | 'averageGrowth' | 'completion'
    expectTypeOf<Rest<Goal, Measured | 'maintain' | 'decline' | 'milestone'>>().toBeNever()
    expectTypeOf<Extract<Goal, { readonly bound: Bound }>['kind']>().toEqualTypeOf<Measured>()
  })

  test('statements of a document', () => {
    type Kinds = 'ratio' | 'change' | 'sum' | 'restated' | 'within' | 'subset'
    expectTypeOf<Rest<Statement, Kinds>>().toBeNever()
    expectTypeOf<Rest<Statement, 'ratio'>['kind']>().toEqualTypeOf<Exclude<Kinds, 'ratio'>>()
  })

  test('operands, told apart by what they name', () => {
    const name = (operand: Operand): string => {
      if ('observation' in operand) return operand.observation
      if ('outOf' in operand) return operand.outOf
      if ('target' in operand) return operand.target
      if ('unknown' in operand) return operand.unknown
      if ('quantity' in operand) return operand.quantity.unit
      return operand satisfies never
    }
    expectTypeOf(name).toBeFunction()
  })

  test('readings and bases', () => {
    expectTypeOf<Exclude<Reading, 'relative' | 'points' | 'units' | 'ambiguous'>>().toBeNever()
    expectTypeOf<Exclude<Base, string>>().toExtend<{ readonly period: string }>()
  })

  test('a switch that forgets a kind does not compile', () => {
    const sign = (bound: Bound): string => {
      switch (bound.kind) {
        case 'atLeast':
        case 'moreThan':
          return '≥'
        case 'atMost':
        case 'lessThan':
          return '≤'
        case 'exactly':
        case 'bare':
        case 'between':
          return '='
        default:
          // @ts-expect-error an empty cell is left
          return bound satisfies never
      }
    }
    expectTypeOf(sign).toBeFunction()
  })

  test('results and answers have two sides', () => {
    expectTypeOf<Exclude<Result<1>, { readonly ok: true } | { readonly ok: false }>>().toBeNever()
    expectTypeOf<Determined<1>['outcome']>().toEqualTypeOf<'determined' | 'undetermined'>()
  })
})
