import { describe, expect, test } from 'vitest'
import type { Claim, Operand } from '../../src/claim/index.ts'
import { percentOf, ratio } from '../../src/decimal/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { boundOf, quantitiesOf } from '../../src/target/index.ts'
import { compare, convert, type Quantity, sum } from '../../src/unit/index.ts'

const units = { units: plan.units }

describe('where the printed figures decide, the plan agrees with itself but for', () => {
  test('two shares of the works checked (I.2.a, footnote 7)', () => {
    const wrong = ofKind('ratio').filter(({ part, whole, stated }) => {
      const [first, second] = [figureAt(part), figureAt(whole)]
      return first && second && !modesOf(first, second, stated).includes(stated.amount)
    })
    expect(idsOf(wrong)).toEqual([
      'works-unlicensed-h1-of-works-checked-h1-note-7',
      'works-deviating-h1-of-works-checked-h1-note-7',
    ])
  })

  test('no sum', () => {
    const wrong = ofKind('sum').filter(({ parts, total }) => {
      const [first, ...others] = parts.map(figureAt)
      const whole = figureAt(total)
      const printed = others.flatMap((other) => (other ? [other] : []))
      if (!first || !whole || printed.length < others.length) return false
      return compare<string>(sum([first, ...printed], units), whole, units) !== 0
    })
    expect(idsOf(wrong)).toEqual([])
  })

  test('no part above its whole', () => {
    const wrong = ofKind('subset').filter(({ part, whole }) => {
      const [first, second] = [figureAt(part), figureAt(whole)]
      return first && second && compare<string>(first, second, units) > 0
    })
    expect(idsOf(wrong)).toEqual([])
  })

  test('city spending and grain, each estimated twice; revenue under labels of another scope', () => {
    const unequal = ofKind('restated').filter(({ statements: [first, second] }) => {
      const [one, other] = [figureAt(first), figureAt(second)]
      return one && other && compare<string>(one, other, units) !== 0
    })
    expect(unequal.map(({ id, scope }) => `${id} ${scope}`)).toEqual([
      'budget-revenue-2020-restated-as-state-revenue-in-area-2020 mayDiffer',
      'budget-spending-2020-restated-as-budget-spending-2020-restated same',
      'grain-2020-restated-as-grain-2020-restated same',
    ])
  })
})

test('249 + 107 + 3 works stand against 360 checked (I.2.a, footnote 7)', () => {
  const [covered, checked] = ofKind('sum').filter(({ source }) => source.footnote === '7')
  const named = covered?.parts.flatMap((part) => figureAt(part)?.amount ?? [])
  expect(named).toEqual(['249', '107'])
  expect(checked?.parts[0]).toEqual(covered?.total)
  expect(checked && figureAt(checked.total)?.amount).toBe('360')
})

test('one unknown stands for each same period of last year', () => {
  const bases = [...ofKind('change').map(({ base }) => base), ...ofKind('ratio').map(({ whole }) => whole)]
  const lastYear = bases.flatMap((base) =>
    'unknown' in base && base.unknown.endsWith('last-year') ? [base.unknown] : [],
  )
  expect(new Set(lastYear).size).toBe(lastYear.length)
  expect(
    plan.unknowns
      .filter(({ period }) => period === '2019-S1')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(lastYear.sort())
})

function ofKind<K extends Claim['kind']>(kind: K): readonly Extract<Claim, { kind: K }>[] {
  return plan.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind)
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id)
}

/** The share to the printed places, rounded half up and truncated. */
function modesOf(part: Quantity, whole: Quantity, stated: Quantity): readonly string[] {
  const places = stated.amount.split('.')[1]?.length ?? 0
  const exact = ratio(convert<string, string>(part, whole.unit, units).amount, whole.amount)
  return (['halfUp', 'down'] as const).map((rounding) => percentOf(exact, { places, rounding }))
}

/** The figure that an operand names, or nothing where none is printed. */
function figureAt(operand: Operand): Quantity | undefined {
  if ('quantity' in operand) return operand.quantity
  if ('unknown' in operand) return undefined
  if ('outOf' in operand) return plan.observations.find(({ id }) => id === operand.outOf)?.outOf
  if ('observation' in operand) return plan.observations.find(({ id }) => id === operand.observation)?.quantity
  const goal = plan.targets.find(({ id }) => id === operand.target)?.goal
  const bound = goal && boundOf(goal)
  return bound && quantitiesOf(bound)[0]
}
